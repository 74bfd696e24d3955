// Search looks a text's words up in the spellings of each thing. The spellings are stored folded, so that the index
// has nothing to do but to part them at spaces: its words are those that the text is parted into.
CREATE FULLTEXT INDEX spellings FOR (thing:Leader|Office|Country|Organization|Meeting|Topic) ON EACH [thing.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

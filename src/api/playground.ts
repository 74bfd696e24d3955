import { parse, print } from 'graphql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { exampleQuestions } from './example-questions.ts';

/** The playground's options: each example question in a tab of its own. */
export const playground: GraphiQLOptions = {
  title: 'Parley',
  // A field a line: in an editor half a window wide, longer lines would end under its buttons.
  defaultTabs: exampleQuestions.map(({ title, query }) => ({
    query: `# ${title}\n${print(parse(query))}\n`,
  })),
  // None of the questions has variables, and the room is better used for the question.
  defaultEditorToolsVisibility: false,
};

/** The playground's page, with all of its scripts inside; nine megabytes that are read when somebody wants them. */
export async function renderPlayground(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}

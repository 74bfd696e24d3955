// The fact that was changed, as it is now; no row where it was withdrawn or is no node.
// change -> subject
MATCH (subject:Leader|Organization|Office|Tenure|Meeting|Statement {id: change.fact})

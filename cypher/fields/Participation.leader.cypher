// Who takes part.
// participation -> leader
WITH startNode(participation) AS leader

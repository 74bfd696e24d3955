// The leader that a node of a network is.
// networkNode -> leader
WITH networkNode.leader AS leader

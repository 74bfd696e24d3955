// A change says of which load it is by its version: the edge that said so too is read by nobody, and cost every load.
MATCH ()-[made:MADE]->()
CALL (made) {
  DELETE made
} IN TRANSACTIONS OF 10000 ROWS;

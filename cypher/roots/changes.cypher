// What loads did, one fact at a time.
// -> change
MATCH (change:Change)

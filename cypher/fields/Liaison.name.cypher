// The name of a liaison's country.
// liaison -> value
WITH endNode(liaison).name AS value

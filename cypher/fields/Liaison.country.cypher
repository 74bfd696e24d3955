// The country of a liaison.
// liaison -> country
WITH endNode(liaison) AS country

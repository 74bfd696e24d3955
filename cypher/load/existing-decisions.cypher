// What was decided about which ids mean the same.
// none; columns: decision
MATCH (decision:Decision)
RETURN decision {.*} AS decision ORDER BY decision.key;

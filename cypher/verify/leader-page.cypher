// The next leaders, in the order of ids.
// after, most; columns: id
MATCH (leader:Leader)
WHERE leader.id > $after
RETURN leader.id AS id ORDER BY id LIMIT $most;

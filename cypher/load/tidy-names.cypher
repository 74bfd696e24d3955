// Deletes keys that nobody is looked up by any more.
// rows: { key }
UNWIND $rows AS row
MATCH (name:Name {key: row.key})
WHERE NOT (name)--()
DELETE name;

// Writes decisions about which ids mean the same.
// rows: { key, properties }
UNWIND $rows AS row
MERGE (decision:Decision {key: row.key})
SET decision = row.properties;

// Deletes countries that nothing refers to any more.
// rows: { id }
UNWIND $rows AS row
MATCH (country:Country {id: row.id})
WHERE NOT (country)--()
DELETE country;

// Writes the passages of sources. Words that an earlier load had at hand are kept while the fingerprint is the same.
// rows: { id, source, properties { id, start, end, sha256, checked }, text: string or null }
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (passage:Passage {id: row.id})
WITH row, source, passage,
  CASE WHEN passage.sha256 = row.properties.sha256 THEN passage.text END AS known
SET passage = row.properties,
  passage.text = coalesce(row.text, known),
  passage.checked = row.properties.checked OR known IS NOT NULL
MERGE (passage)-[:FROM]->(source);

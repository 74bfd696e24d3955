// Writes tenures as now known; the current spell is one of the tenure's spells.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (tenure:Tenure {id: row.id})
SET tenure = row.properties, tenure:TenureSpell;

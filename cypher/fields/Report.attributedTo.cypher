// On whose word a report relies.
// report -> speaker
MATCH (report)-[:ATTRIBUTED_TO]->(speaker:Leader|Country|Organization)

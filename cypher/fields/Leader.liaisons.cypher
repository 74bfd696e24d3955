// The countries a leader coordinates with.
// leader -> liaison
MATCH (leader)-[liaison:LIAISES_WITH]->(country:Country)
WITH liaison, country ORDER BY country.name

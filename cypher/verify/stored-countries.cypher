// Every country as it stands in the graph.
// columns: id, properties, isUsed
MATCH (country:Country)
RETURN country.id AS id, properties(country) AS properties, EXISTS { MATCH (country)--() } AS isUsed;

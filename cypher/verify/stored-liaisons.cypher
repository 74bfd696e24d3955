// Liaisons as they stand in the graph, which are edges.
// facts; columns: id, found
UNWIND $facts AS fact
MATCH (:Leader {id: fact.leader})-[liaison:LIAISES_WITH]->(:Country {id: fact.country})
RETURN fact.id AS id, collect(properties(liaison)) AS found;

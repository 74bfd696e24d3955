// Which of some passages the graph does not have.
// passages; columns: id
UNWIND $passages AS id
WITH id WHERE NOT EXISTS { MATCH (:Passage {id: id}) }
RETURN id;

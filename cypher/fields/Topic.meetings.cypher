// The meetings about a topic, by the edges that carry what these are ordered by.
// topic -> meeting
MATCH (meeting:Meeting)-[about:ABOUT {topic: topic.id}]->()

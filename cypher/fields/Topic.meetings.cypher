// The meetings about a topic.
// topic -> meeting
MATCH (topic)<-[:ABOUT]-(meeting:Meeting)

// Meetings on a topic are found in order by the edges that say so, which carry what the order goes by. Edges from before
// get it now; of several between one meeting and one topic, for as many spellings, one stays.
MATCH (meeting:MeetingSpell)-[about:ABOUT]->(topic:Topic)
WITH meeting, topic, about ORDER BY about.name
WITH meeting, topic, collect(about) AS abouts
CALL (meeting, topic, abouts) {
  WITH meeting, topic, abouts[0] AS about, abouts[1..] AS others
  SET about.topic = topic.id, about.sortKey = meeting.sortKey, about.reach = meeting.reach
  FOREACH (other IN others | DELETE other)
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX about_order FOR ()-[about:ABOUT]-() ON (about.topic, about.sortKey);
CREATE INDEX about_reach FOR ()-[about:ABOUT]-() ON (about.topic, about.reach, about.sortKey);

// One step further into a network: who met those of the last step, the most often first, where a meeting with several
// of them counts once for each. Once there are more than wanted, whoever is further away would only be cut off. What is
// collected anew leaves earlier lists behind, which rows in a sort would otherwise carry along.
// found, $depth, $most -> found
CALL (found) {
  UNWIND CASE
    WHEN found.steps < $depth AND size(found.all) <= $most THEN found.all[found.last..]
    ELSE []
  END AS near
  MATCH (near)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(leader:Leader)
  WHERE NOT leader IN found.all
  WITH leader, count(*) AS meetings
  ORDER BY meetings DESC, leader.id LIMIT $most + 1
  RETURN collect(leader) AS step
}
WITH head(collect({all: found.all + step, last: size(found.all), steps: found.steps + 1})) AS found

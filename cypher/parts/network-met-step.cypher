// The same as `network-step` along the edges between those who met.
// found, $depth, $most -> found
CALL (found) {
  UNWIND CASE
    WHEN found.steps < $depth AND size(found.all) <= $most THEN found.all[found.last..]
    ELSE []
  END AS near
  MATCH (near)-[met:MET]-(leader:Leader)
  WHERE NOT leader IN found.all
  WITH leader, sum(met.meetings) AS meetings
  ORDER BY meetings DESC, leader.id LIMIT $most + 1
  RETURN collect(leader) AS step
}
WITH head(collect({all: found.all + step, last: size(found.all), steps: found.steps + 1})) AS found

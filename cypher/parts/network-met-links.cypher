// The same as `network-links` from the edges between those who met.
// found, $most -> groups
WITH found.all[..$most] AS leaders, size(found.all) > $most AS cut
CALL (leaders) {
  UNWIND leaders AS source
  CALL (source, leaders) {
    MATCH (source)-[met:MET]->(target:Leader) WHERE target IN leaders
    WITH source, target, met ORDER BY target.id
    RETURN collect({
      source: source, target: target, meetings: met.meetings, firstMet: met.first, lastMet: met.last
    }) AS links
  }
  UNWIND links AS link
  WITH link.meetings AS meetings, collect(link) AS links
  ORDER BY meetings DESC
  RETURN collect(links) AS groups
}

// How often any two of the leaders found met, by number of meetings.
// found, $most -> groups
WITH found.all[..$most] AS leaders, size(found.all) > $most AS cut
CALL (leaders) {
  UNWIND leaders AS source
  CALL (source, leaders) {
    MATCH (source)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(target:Leader)
    WHERE source.id < target.id AND target IN leaders
    WITH source, target, count(meeting) AS meetings,
      min(meeting.earliest) AS firstMet, max(meeting.latest) AS lastMet
    ORDER BY target.id
    RETURN collect({
      source: source, target: target, meetings: meetings, firstMet: firstMet, lastMet: lastMet
    }) AS links
  }
  UNWIND links AS link
  WITH link.meetings AS meetings, collect(link) AS links
  ORDER BY meetings DESC
  RETURN collect(links) AS groups
}

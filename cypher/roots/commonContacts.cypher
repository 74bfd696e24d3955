// Who met every one of several leaders; with a number of days, in meetings that close to each other.
// The leaders asked about are taken as they are found, also where nothing was known of one of them on the day asked
// for: nobody met such a one then. The rest goes by an anchor among someone's meetings. Days fit into a span where all
// meetings reach to the first last possible day and begin no more than the span after it. That they certainly do goes
// by the first possible day; a meeting is no days from itself, whenever it was.
// $names, $withinDays, $certainly -> contact
UNWIND $names AS key
MATCH (:Name {key: key})<-[:NAMED]-(named)
WHERE named:Leader
WITH collect(DISTINCT named) AS leaders
UNWIND leaders AS leader
MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other:Leader)
WHERE NOT other IN leaders
WITH leaders, other, count(DISTINCT leader) AS met, count(DISTINCT meeting) AS meetingCount,
  min(meeting.earliest) AS firstMet, max(meeting.latest) AS lastMet,
  collect(CASE WHEN $withinDays IS NOT NULL THEN {
    with: leader, meeting: meeting,
    first: duration.inDays(date('0000-01-01'), date(meeting.earliest)).days,
    last: duration.inDays(date('0000-01-01'), date(meeting.latest)).days
  } END) AS times
WHERE met = size(leaders) AND ($withinDays IS NULL OR any(anchor IN times WHERE all(leader IN leaders WHERE any(
  near IN times WHERE near.with = leader AND CASE WHEN $certainly THEN
    (near.meeting = anchor.meeting AND near.first <= near.last)
    OR (near.first >= anchor.first AND near.last <= anchor.first + $withinDays
      AND anchor.last <= near.first + $withinDays)
  ELSE
    (near.last IS NULL OR near.last >= anchor.last)
    AND (near.first IS NULL OR anchor.last IS NULL OR near.first <= anchor.last + $withinDays)
  END))))
WITH {
  of: leaders, leader: other, meetingCount: meetingCount,
  firstMet: firstMet, lastMet: lastMet, lastMetKey: coalesce(lastMet, '')
} AS contact

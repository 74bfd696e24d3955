// The countries whose leaders met leaders of one country. A meeting is between two countries alone as far as nobody is
// on record as there for another; for certain, where the list is whole and nobody's part in it is left open.
// $code -> countryContact
MATCH ()-[:PARTICIPANT_IN {represents: $code}]->(meeting:Meeting)
WITH DISTINCT meeting
MATCH (meeting)<-[part:PARTICIPANT_IN]-()
WITH meeting, collect(DISTINCT part.represents) AS parties, count(*) = count(part.represents) AS isSaid
UNWIND parties AS party
WITH meeting, party, size(parties) = 2 AS isBilateral, isSaid AND meeting.participantsComplete AS isWhole
WHERE party <> $code AND party STARTS WITH 'country/'
WITH party, count(*) AS meetingCount,
  count(CASE WHEN isBilateral THEN 1 END) AS bilateralCount,
  count(CASE WHEN isBilateral AND isWhole THEN 1 END) AS certainlyBilateralCount,
  min(meeting.earliest) AS firstMet, max(meeting.latest) AS lastMet
MATCH (country:Country {id: party})
WITH {
  of: $code, country: country, meetingCount: meetingCount, bilateralCount: bilateralCount,
  certainlyBilateralCount: certainlyBilateralCount,
  firstMet: firstMet, lastMet: lastMet, lastMetKey: coalesce(lastMet, '')
} AS countryContact

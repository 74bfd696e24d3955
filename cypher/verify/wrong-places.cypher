// Places that have no meeting, another name than its meetings give it, or another country than its id says.
// most; columns: id, name, named, country, countries
MATCH (place:Place)
CALL (place) {
  OPTIONAL MATCH (place)<-[at:AT]-()
  RETURN count(at) AS meetings, min(at.name) AS named
}
WITH place, meetings, named, 'country/' + split(place.id, '/')[1] AS country,
  [(place)-[:IN]->(owner:Country) | owner.id] AS countries
WHERE meetings = 0 OR coalesce(place.name, '') <> coalesce(named, '') OR countries <> [country]
RETURN place.id AS id, place.name AS name, named, country, CASE meetings WHEN 0 THEN null ELSE countries END AS countries
LIMIT $most;

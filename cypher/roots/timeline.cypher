// Meetings counted by the period that holds all the days they may have been on, or apart where there is none such.
// Those apart are of three kinds and come before all buckets, of which one more than may be given is let through, so
// that there being too many is seen. Nothing may sort rows that hold a long list: each would be taken to hold its own.
// $spans, $groups, $weekly, $length, $most -> timeline
UNWIND $spans AS span
CALL (span) {
  MATCH (meeting:Meeting)
  WHERE meeting.days >= span.first AND meeting.days <= span.last
  RETURN meeting.days AS days, $groups AS groups, count(*) AS count
}
WITH days, groups, count, span
WHERE (span.begunFrom IS NULL OR span.begunFrom <= substring(days, 19))
  AND (span.begunTo IS NULL OR span.begunTo >= substring(days, 19))
WITH days, groups, count, [
  day IN CASE size(days)
    WHEN 10 THEN [days, days]
    WHEN 29 THEN [substring(days, 19), substring(days, 8, 10)]
    ELSE []
  END | CASE
    WHEN $weekly THEN right('000' + date(day).weekYear, 4) + '-W' + right('0' + date(day).week, 2)
    ELSE left(day, $length)
  END
] AS periods
WITH days, groups, count, CASE WHEN periods[0] = periods[1] THEN periods[0] END AS period
WITH period, groups, count, CASE
  WHEN days = 'undated' THEN 'undated'
  WHEN period IS NULL THEN 'spanning'
  WHEN groups = [] THEN 'ungrouped'
END AS apart
UNWIND CASE WHEN apart IS NULL THEN groups ELSE [null] END AS group
WITH apart, CASE WHEN apart IS NULL THEN period END AS period, group, sum(count) AS count
ORDER BY apart, period, group LIMIT $most + 4
WITH collect({apart: apart, period: period, group: group, count: count}) AS rows
WITH {
  buckets: [row IN rows WHERE row.apart IS NULL],
  undated: coalesce([row IN rows WHERE row.apart = 'undated'][0].count, 0),
  spanning: coalesce([row IN rows WHERE row.apart = 'spanning'][0].count, 0),
  ungrouped: coalesce([row IN rows WHERE row.apart = 'ungrouped'][0].count, 0)
} AS timeline

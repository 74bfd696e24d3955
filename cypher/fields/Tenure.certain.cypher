// Whether a day lies in a known or attested span of a tenure.
// tenure, $asOf -> value
WITH CASE WHEN $asOf IS NOT NULL THEN
  (coalesce(tenure.fromCertain AND tenure.fromLatest <= $asOf, false)
    OR coalesce(tenure.attestedFrom <= $asOf, false))
  AND (coalesce(tenure.toCertain AND tenure.toEarliest >= $asOf, false)
    OR coalesce(tenure.attestedTo >= $asOf, false))
  END AS value

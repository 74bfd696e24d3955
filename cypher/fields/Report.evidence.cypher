// The passages that a report rests on, in the order of their places.
// report -> passage
MATCH (passage:Passage)
WHERE passage.id IN report.passages
WITH passage ORDER BY passage.start, passage.end

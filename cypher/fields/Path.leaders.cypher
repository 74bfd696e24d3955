// The leaders along a path.
// path -> leader
UNWIND range(0, path.length) AS at
WITH path.leaders[at] AS leader ORDER BY at

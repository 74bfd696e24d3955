// The steps along a path, each with the meeting that was chosen for it, if any was.
// path -> hop
UNWIND range(0, path.length - 1) AS at
WITH {from: path.leaders[at], to: path.leaders[at + 1], chosen: path.meetings[at]} AS hop ORDER BY at

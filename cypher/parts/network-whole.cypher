// A network of no more links than it may have, those of the most meetings first.
// groups, $mostLinks -> network
WITH leaders, cut, reduce(links = [], group IN groups | CASE
  WHEN size(links) > $mostLinks THEN links
  ELSE links + group
END) AS links
WITH head(collect({
  leaders: leaders, links: links[..$mostLinks], truncated: cut OR size(links) > $mostLinks
})) AS network

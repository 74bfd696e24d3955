// The same as `network`, where meetings count that were held in person: as the edges between those who met have it.
// $names -> names, then network-start, network-met-step, network-met-step, network-met-step, network-met-links, network-whole
WITH $names AS names

// Leaders around some, or all that were in any meeting that counts, and how often any two of them met: step by step
// outwards, at most three.
// $names -> names, then network-start, network-step, network-step, network-step, network-links, network-whole
WITH $names AS names

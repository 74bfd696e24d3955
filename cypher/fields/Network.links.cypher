// Who met whom in a network, the most often first.
// network -> networkLink
UNWIND network.links AS networkLink

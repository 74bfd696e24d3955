// The leaders of a network, in its order.
// network -> networkNode
UNWIND network.leaders AS leader
WITH {leader: leader} AS networkNode

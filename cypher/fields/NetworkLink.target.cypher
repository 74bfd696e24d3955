// The leader at one end of a link: the one whose id sorts last.
// networkLink -> leader
WITH networkLink.target AS leader

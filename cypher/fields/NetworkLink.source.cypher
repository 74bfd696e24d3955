// The leader at one end of a link: the one whose id sorts first.
// networkLink -> leader
WITH networkLink.source AS leader

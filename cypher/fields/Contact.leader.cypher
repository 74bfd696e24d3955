// The other leader of a contact.
// contact -> leader
WITH contact.leader AS leader

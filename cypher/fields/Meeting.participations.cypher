// Who takes part in a meeting: hosts and callers first, then by name.
// meeting -> participation
MATCH (meeting)<-[participation:PARTICIPANT_IN]-(leader:Leader)
WITH participation, leader
ORDER BY coalesce(participation.role IN ['HOST', 'CALLER'], false) DESC, leader.sortKey

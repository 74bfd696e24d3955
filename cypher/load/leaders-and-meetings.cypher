// Every leader and meeting, to suggest the nearest to one that is unknown.
// none; columns: id, name
MATCH (thing:Leader|Meeting)
RETURN thing.id AS id, coalesce(thing.name, thing.title) AS name ORDER BY id;

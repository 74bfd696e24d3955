// Each entry of an index costs every meeting that is loaded. A page of meetings reads their nodes anyway, so that one
// index over all spells serves pages as known now and as known on a day; a timeline as known on a day reads them too; and
// what a source states is found by its edges.
DROP INDEX meeting_order IF EXISTS;
DROP INDEX meeting_reach IF EXISTS;
DROP INDEX meeting_spell_status_days IF EXISTS;
DROP INDEX claim_source IF EXISTS;

// What the import of a table has come to is kept by the table's id; the sources of a table are found by it.
CREATE CONSTRAINT import_table FOR (import:Import) REQUIRE import.table IS UNIQUE;
CREATE INDEX source_table FOR (source:Source) ON (source.table);

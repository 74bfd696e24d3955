import type { Graph } from '../../graph/graph.ts';
import { pendingMigrations } from '../../graph/migrate.ts';
import { readCypher } from '../../graph/statements.ts';
import type { Reader } from './reader.ts';
import { schemaObjects } from '../../graph/schema-objects.ts';
import type { Note } from './ledger.ts';

/** Every index and constraint that the applied files of `cypher/schema` make: there, of that form, and online. */
export async function checkSchema(graph: Graph, { read }: Reader, note: Note): Promise<void> {
  const pending = await pendingMigrations(graph);
  for (const name of pending)
    note.find({
      subject: `schema change ${name}`,
      expected: 'it applied',
      found: 'that it is not',
      repair: null,
      advice: 'Run `parley migrate`.',
    });
  const applied = readCypher('schema').filter(({ name }) => !pending.includes(name));
  const rows = await read('schema-objects');
  const stored = new Map(rows.map((row) => [String(row['name']), row]));
  for (const { name, form } of schemaObjects(applied)) {
    note.count();
    const row = stored.get(name);
    const found = row ? formOf(row) : 'none';
    const expected = `${form}, online`;
    if (found !== expected) note.find({ subject: name, expected, found, repair: { by: 'schema', name } });
  }
}

function formOf({ labels, properties, state, isConstraint }: Readonly<Record<string, unknown>>): string {
  const over = (list: unknown, by: string): string => (list as readonly string[]).toSorted().join(by);
  const kind = isConstraint === true ? 'constraint' : 'index';
  return `${kind} over ${over(labels, '|')} (${(properties as readonly string[]).join(', ')}), ${String(state).toLowerCase()}`;
}

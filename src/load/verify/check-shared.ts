import type { Answer } from '../../graph/graph.ts';
import type { Row } from '../plan/step.ts';
import { countryRows } from '../plan/shared-rows.ts';
import type { Id } from '../../model/words.ts';
import { propertyDifferences } from './differences.ts';
import { mostKept, type Finding, type Note, type Repair } from './ledger.ts';
import type { Reader } from './reader.ts';

/** A statement that lists what is wrong, and what to make of each of its rows. */
type Listing = { statement: string; read: (row: Answer) => Omit<Finding, 'subject'> };

const mend = (statement: string, row: unknown): Repair => ({ by: 'statement', statement, row: row as Row });

const listings: readonly Listing[] = [
  {
    statement: 'wrong-places',
    read: ({ id, name, named, country, countries }) => {
      if (countries === null)
        return { expected: 'a meeting there', found: 'none', repair: mend('tidy-places', { id }) };
      const isNamed = (name ?? '') === (named ?? '');
      return {
        expected: isNamed ? `an edge to ${country as Id}` : `the name ${JSON.stringify(named)}`,
        found: isNamed ? (countries as readonly string[]).join(' and ') || 'none' : JSON.stringify(name),
        repair: isNamed ? mend('link-places', { id, country }) : mend('tidy-places', { id }),
      };
    },
  },
  {
    statement: 'wrong-topics',
    read: ({ id, name, named, searched, searchKeys }) => ({
      expected: named === null ? 'a meeting about it' : JSON.stringify({ name: named, searchKeys: searched }),
      found: named === null ? 'none' : JSON.stringify({ name, searchKeys }),
      repair: mend('tidy-topics', { id }),
    }),
  },
  {
    statement: 'unlinked-spells',
    read: ({ id }) => ({
      expected: 'all that is said of it to be found from its earlier spells too',
      found: 'some that is not',
      repair: mend('relink-meetings', { id }),
    }),
  },
  {
    statement: 'orphan-names',
    read: ({ id }) => ({
      expected: 'somebody of that name',
      found: 'nobody',
      repair: mend('tidy-names', { key: id }),
    }),
  },
  {
    statement: 'orphan-spells',
    read: ({ element }) => ({
      expected: 'a fact of which this is an earlier spell',
      found: 'none',
      repair: mend('delete-orphan-spells', { element }),
    }),
  },
  {
    statement: 'orphan-passages',
    read: () => ({
      expected: 'a source that it is from',
      found: 'none',
      repair: null,
      advice: 'Load the dossier or table that cites it once more.',
    }),
  },
];

/** What several facts share: places, topics, countries and names, which are there for as long as something uses them. */
export async function checkShared({ read, steadily }: Reader, note: Note): Promise<void> {
  for (const { statement, read: readRow } of listings)
    for (const row of await steadily(() => read(statement, { most: mostKept })))
      note.find({ subject: String(row['id']), ...readRow(row) });
  for (const { id, properties, isUsed } of await steadily(() => read('stored-countries'))) {
    note.count();
    const subject = String(id);
    const [row] = countryRows([subject]);
    const [difference] = row ? propertyDifferences(row['properties'] as Row, properties as Row) : [];
    if (isUsed !== true)
      note.find({
        subject,
        expected: 'something that refers to it',
        found: 'nothing',
        repair: mend('tidy-countries', { id }),
      });
    else if (difference) note.find({ subject, ...difference, repair: mend('countries', row) });
  }
}

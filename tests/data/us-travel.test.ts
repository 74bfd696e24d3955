import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findCountry } from '../../src/model/countries.ts';
import { nameKey } from '../../src/model/names.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { lavrov } from '../support/dossiers.ts';

type Named = { id: string; name: string; aliases?: string[]; cells?: string[] };
type Owned = { id: string; of: string };
type Mapping = {
  organizations: Named[];
  offices: Owned[];
  derive: Readonly<Record<string, { values: Readonly<Record<string, string>> }>>;
  leaders: Named[];
  partial: string[];
};

const read = (path: string): string => readFileSync(join(packageDir(), path), 'utf8');
const mapping = parse(read('data/us-travel.yaml')) as Mapping;
const table = read('data/us-travel-meetings.csv');

describe('the mapping of the sample table', () => {
  it.each(['nation', 'party', 'country_now', 'country_of_day'])(
    'gives countries that are known: %s',
    (column) => {
      const organizations = mapping.organizations.map(({ name }) => name);
      const given = Object.values(mapping.derive[column]!.values).filter((value) => value !== '');
      expect(given.length).toBeGreaterThan(0);
      expect(given.filter((value) => !organizations.includes(value) && !findCountry(value))).toEqual([]);
    },
  );

  it('leaves no country of the table without one', () => {
    const named = mapping.derive['country_now']!.values;
    // The fourth column: before it are numbers and days, which hold neither commas nor quotes.
    const cells = table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => /^[^,]*,[^,]*,[^,]*,(?:"([^"]*)"|([^,]*)),/.exec(line)!)
      .map(([, quoted, bare]) => quoted ?? bare!);
    expect(cells).toHaveLength(2773);
    expect([...new Set(cells)].filter((cell) => !findCountry(named[cell] ?? cell))).toEqual([]);
  });

  it('means one leader by each spelling, and gives each id once', () => {
    const meant = mapping.leaders.flatMap(({ id, name, aliases = [], cells = [] }) =>
      [...new Set([name, ...aliases, ...cells].map(nameKey))].map((key) => ({ key, id })),
    );
    const shared = [...Map.groupBy(meant, ({ key }) => key).values()].filter((leaders) => leaders.length > 1);
    expect(shared).toEqual([]);
    expect(new Set(mapping.leaders.map(({ id }) => id)).size).toBe(mapping.leaders.length);
  });

  it('knows no leader by what is listed as part of a name, and lists what the table has', () => {
    const known = mapping.leaders.flatMap(({ name, aliases = [], cells = [] }) => [
      name,
      ...aliases,
      ...cells,
    ]);
    expect(mapping.partial.filter((name) => known.includes(name) || !table.includes(`,${name},`))).toEqual(
      [],
    );
  });

  it('goes by the ids of the article for its people and offices', () => {
    const { leaders, offices } = parse(read(lavrov)) as { leaders: Named[]; offices: Owned[] };
    for (const { id, name } of leaders) {
      const same = mapping.leaders.find((leader) => leader.name === name);
      expect([id, undefined], name).toContain(same?.id);
    }
    const known = offices.map(({ id }) => id);
    expect(mapping.offices.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });
});

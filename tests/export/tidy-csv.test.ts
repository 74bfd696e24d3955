import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidyCsv } from '../../src/export/tidy-csv.ts';
import { tidyColumns } from '../../src/load/table/tidy-columns.ts';
import { cellOf } from '../../src/model/spreadsheet-cell.ts';
import { everyDossier } from '../support/dossiers.ts';
import { importSmallTable } from '../support/small-table.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { whole } from '../support/texts.ts';
import { dataOf } from '../support/ask.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
afterAll(() => test.graph.close());

type Row = Record<(typeof tidyColumns)[number], string>;

async function rowsOf(filter: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
  const csv = await whole(
    tidyCsv(async (query, variables) => dataOf(await test.ask(query, variables)), filter),
  );
  expect(csv.split('\n')[0]).toBe(tidyColumns.join(','));
  return parse<Row>(csv, { columns: true });
}

describe('the tidy form', () => {
  it('has a row for each participation and each source that reports it', async () => {
    const rows = await rowsOf();
    const [counted] = await test.graph.read(
      `MATCH ()-[part:PARTICIPANT_IN]->(:Meeting)
       CALL (part) {
         UNWIND part.evidence AS id
         MATCH (:Passage {id: id})-[:FROM]->(source)
         RETURN count(DISTINCT source) AS sources
       }
       RETURN sum(sources) AS rows`,
    );
    expect(rows).toHaveLength(counted!['rows'] as number);
    expect(new Set(rows.map((row) => `${row.meeting} ${row.leader} ${row.source}`)).size).toBe(rows.length);
  });

  it('says when, where, about what, who, in which office, for whom, and by which passages', async () => {
    const rows = await rowsOf({ participants: { any: ['Dal'] }, status: ['HELD'], mode: ['IN_PERSON'] });
    expect(rows.filter(({ leader }) => leader === 'leader/ana-kortez')).toEqual([
      {
        meeting: 'meeting/2031-03-bergen-talks',
        title: 'Talks in Bergen',
        date: '2031-03-15',
        status: 'HELD',
        mode: 'IN_PERSON',
        place: 'Fish hall, Bergen',
        country: 'NO',
        topics: expect.stringContaining('Herring quotas'),
        leader: 'leader/ana-kortez',
        aliases: expect.stringMatching(/^Ana Kort[eé]z;.*Kortez/),
        office: 'office/president-of-portugal',
        represents: 'PT',
        role: 'GUEST',
        source: expect.stringMatching(/^source\//),
        locator: expect.stringMatching(/^\d+-\d+(;\d+-\d+)*$/),
      },
    ]);
  });

  it('of a day has what was known then', async () => {
    const rows = await rowsOf({ knownOn: '2031-03-06' });
    const bergen = rows.filter(({ meeting }) => meeting === 'meeting/2031-03-bergen-talks');
    expect(bergen.map(({ status, date, source }) => ({ status, date, source }))).toEqual(
      Array.from({ length: 2 }, () => ({
        status: 'PLANNED',
        date: '2031-03-14',
        source: 'source/first-harbour-talks',
      })),
    );
  });

  it('has the title of an office of which nobody says whose it is', async () => {
    await importSmallTable(test.graph);
    const [row] = await rowsOf({ participants: { all: ['Hussein'] } });
    expect(row).toMatchObject({
      aliases: 'Hussein',
      office: 'King',
      represents: '',
      source: 'source/register',
    });
  });

  it('goes on over more meetings than a page of the API holds', async () => {
    await test.graph.command(
      `MATCH (leader:Leader {id: 'leader/orjan-dal'}), (passage:Passage)
       WITH leader, passage LIMIT 1
       UNWIND range(1, 250) AS n
       CREATE (meeting:Meeting:MeetingSpell {
         id: 'meeting/many-' + toString(n), title: '=1+' + toString(n), mode: 'UNKNOWN', knownSince: '2031-01-01',
         since: '2031-01-01', evidence: [passage.id], participantsComplete: false,
         sortKey: ' meeting/many-' + toString(n), days: 'undated', conflicts: []
       })
       CREATE (leader)-[:PARTICIPANT_IN {evidence: [passage.id], knownSince: '2031-01-01'}]->(meeting)`,
    );
    const many = (await rowsOf()).filter(({ meeting }) => meeting.startsWith('meeting/many-'));
    expect(many).toHaveLength(250);
    const titles = many.map(({ title }) => title);
    expect(titles.filter((title) => !title.startsWith("'=1+"))).toEqual([]);
    expect(cellOf(titles[0]!)).toMatch(/^=1\+\d+$/);
  });
});

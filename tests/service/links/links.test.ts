import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidyCsv } from '../../../src/export/tidy-csv.ts';
import type { Listening } from '../../../src/service/listen.ts';
import { dataOf } from '../../support/ask.ts';
import { everyDossier } from '../../support/dossiers.ts';
import { serveLinks } from '../../support/open-links.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { whole } from '../../support/texts.ts';
import { elementsOf } from '../../support/xml.ts';

let test: TestApi;
let served: Listening;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
  served = await serveLinks(test.api);
});
afterAll(async () => {
  await served.close();
  await test.graph.close();
});

const get = async (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${served.url}${path}`, init);
const textOf = async (path: string): Promise<string> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return response.text();
};
const rowsOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await textOf(path), { columns: true });

describe('contacts', () => {
  const asked = `{ whoMet(name: "Trump", first: 100) {
    nodes { leader { id name } meetingCount firstMet lastMet } } }`;
  type Contact = {
    leader: { id: string; name: string };
    meetingCount: number;
    firstMet: string | null;
    lastMet: string | null;
  };
  let contacts: Contact[];
  beforeAll(async () => {
    contacts = dataOf(await test.ask(asked)).whoMet.nodes;
    expect(contacts.length).toBeGreaterThan(5);
  });
  const rowOf = ({ leader, meetingCount, firstMet, lastMet }: Contact) => ({
    leader: leader.name,
    id: leader.id,
    meetings: meetingCount,
    first: firstMet,
    last: lastMet,
  });

  it('as CSV and as JSON are what `whoMet` answers, in its order', async () => {
    const rows = contacts.map(rowOf);
    expect(await rowsOf('/export/contacts.csv?leader=Trump')).toEqual(
      rows.map((row) => ({
        ...row,
        meetings: String(row.meetings),
        first: row.first ?? '',
        last: row.last ?? '',
      })),
    );
    expect(JSON.parse(await textOf('/export/contacts.json?name=trump'))).toEqual(rows);
  });

  it('as GraphML are a star: the leader, the contacts, and a link to each', async () => {
    const elements = elementsOf(await textOf('/export/contacts.graphml?leader=Trump'));
    const nodes = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes['id']);
    expect(new Set(nodes)).toEqual(
      new Set(['leader/donald-trump', ...contacts.map(({ leader }) => leader.id)]),
    );
    expect(nodes).toHaveLength(contacts.length + 1);
    const edges = elements.filter(({ name }) => name === 'edge');
    expect(edges).toHaveLength(contacts.length);
    for (const { attributes } of edges) expect(Object.values(attributes)).toContain('leader/donald-trump');
  });

  it('are as many as are asked for', async () => {
    const rows = JSON.parse(await textOf('/export/contacts.json?leader=Trump&limit=3'));
    expect(rows).toEqual(contacts.slice(0, 3).map(rowOf));
  });

  it('of whom no meeting is on record are an empty table, with its columns', async () => {
    expect(await textOf('/export/contacts.csv?leader=Putin')).toBe('leader,id,meetings,first,last\n');
    expect(JSON.parse(await textOf('/export/contacts.json?leader=Putin'))).toEqual([]);
  });
});

/** Addresses beside the filters that they mean. */
const filters: [query: string, filter: string][] = [
  ['', '{}'],
  ['leader=Dal&leader=Macron', '{ participants: { any: ["Dal", "Macron"] } }'],
  ['participants.all=Dal&participants.all=Kortez', '{ participants: { all: ["Dal", "Kortez"] } }'],
  ['participants.any=Rusk', '{ participants: { any: ["Rusk"] } }'],
  ['status=held,planned&mode=in-person', '{ status: [HELD, PLANNED], mode: [IN_PERSON] }'],
  ['status=PROPOSED&status=CALLED_OFF', '{ status: [PROPOSED, CALLED_OFF] }'],
  ['from=2031-03-01&to=2031-03-31', '{ from: "2031-03-01", to: "2031-03-31" }'],
  ['from=2031-03-01&certainly', '{ from: "2031-03-01", certainly: true }'],
  ['from=2031-03-01&certainly=false', '{ from: "2031-03-01", certainly: false }'],
  ['country=Norway', '{ placeCountry: "NO" }'],
  ['placeCountry=no', '{ placeCountry: "NO" }'],
  ['represents=NATO', '{ represents: "NATO" }'],
  ['topic=herring+quotas', '{ topic: "Herring quotas" }'],
  ['knownOn=2031-03-06', '{ knownOn: "2031-03-06" }'],
];

describe('meetings', () => {
  it.each(filters)('selected by "%s" are those of the API under %s', async (query, filter) => {
    const { meetings } = dataOf(
      await test.ask(`{ meetings(filter: ${filter}, first: 100) { nodes {
        id title status mode date earliest latest topics participantsComplete knownSince
        place { name country { code } } participations { leader { id name } } } } }`),
    );
    const rows = JSON.parse(await textOf(`/export/meetings.json?${query}`));
    expect(rows).toMatchObject(
      (meetings.nodes as Asked[]).map(({ place, participations, ...meeting }) => ({
        ...meeting,
        place: place?.name ?? null,
        country: place?.country.code ?? null,
        participants: participations.map(({ leader }) => leader.name),
        participantIds: participations.map(({ leader }) => leader.id),
      })),
    );
    const csv = await rowsOf(`/export/meetings.csv?${query}`);
    expect(csv.map(({ id }) => id)).toEqual(meetings.nodes.map(({ id }: { id: string }) => id));
  });
  type Asked = {
    place: { name: string | null; country: { code: string } } | null;
    participations: { leader: { id: string; name: string } }[];
  };

  it('are selected by filters of which each keeps some and not all', async () => {
    const all = (await rowsOf('/export/meetings.csv')).length;
    for (const [query] of filters.slice(1)) {
      const some = (await rowsOf(`/export/meetings.csv?${query}`)).length;
      expect([query, some > 0 && some < all]).toEqual([query, true]);
    }
  });

  it('as GraphML are nodes beside leaders, with an edge for each participation', async () => {
    const elements = elementsOf(await textOf('/export/meetings.graphml'));
    const [counted] = await test.graph.read(
      'MATCH (meeting:Meeting) RETURN count(meeting) AS meetings, sum(COUNT { ()-[:PARTICIPANT_IN]->(meeting) }) AS parts',
    );
    const kinds = elements.filter(({ attributes }) => attributes['key'] === 'kind').map(({ text }) => text);
    expect(kinds.filter((kind) => kind === 'meeting')).toHaveLength(counted!['meetings'] as number);
    expect(elements.filter(({ name }) => name === 'edge')).toHaveLength(counted!['parts'] as number);
    const ids = new Set(
      elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes['id']),
    );
    expect(ids.size).toBe(kinds.length);
    for (const { name, attributes } of elements)
      if (name === 'edge') expect(ids.has(attributes['source']) && ids.has(attributes['target'])).toBe(true);
  });
});

describe('participations', () => {
  it('are the tidy form of exports', async () => {
    const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> =>
      dataOf(await test.ask(query, variables));
    expect(await textOf('/export/participations.csv?leader=Dal')).toBe(
      await whole(tidyCsv(ask, { participants: { any: ['Dal'] } })),
    );
  });
});

describe('a network', () => {
  const path = (form: string): string => `/export/network.${form}?around=Macron&depth=1&mode=IN_PERSON`;

  it('in every form has the nodes and links of `network`, and its measures', async () => {
    const { network } = dataOf(
      await test.ask(`{ network(around: ["Macron"], depth: 1, filter: { mode: [IN_PERSON] }) {
        nodes { leader { id } degree community } links { source { id } target { id } meetings } truncated } }`),
    );
    const json = JSON.parse(await textOf(path('json')));
    expect(json.truncated).toBe(false);
    expect(
      json.nodes.map(({ id, degree, community }: Record<string, unknown>) => ({ id, degree, community })),
    ).toEqual(
      network.nodes.map(({ leader, ...measures }: { leader: { id: string } }) => ({
        id: leader.id,
        ...measures,
      })),
    );
    const links = network.links.map(
      ({ source, target, meetings }: { source: { id: string }; target: { id: string }; meetings: number }) =>
        [source.id, target.id, String(meetings)].join(),
    );
    expect(links.length).toBeGreaterThan(5);
    const csv = await rowsOf(path('csv'));
    expect(csv.map(({ source, target, meetings }) => [source, target, meetings].join())).toEqual(links);
    const elements = elementsOf(await textOf(path('graphml')));
    expect(elements.filter(({ name }) => name === 'edge')).toHaveLength(links.length);
    expect(elements.filter(({ attributes }) => attributes['key'] === 'betweenness')).toHaveLength(
      network.nodes.length,
    );
  });
});

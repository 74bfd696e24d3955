import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import neo4j, { type Session } from 'neo4j-driver';
import { stringify } from 'csv-stringify/sync';
import type { EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';

/** A graph as files for Neo4j's offline import: the arguments that name them, and how much is in them. */
export type Dump = { args: string[]; nodes: number; relationships: number };

/** What parts the items of a list in a cell; invented names have none. */
export const listDelimiter = '|';

type Property = { name: string; type: string };
type Row = { ids: number[]; values: unknown[] };

const types: Readonly<Record<string, string>> = {
  String: 'string',
  Long: 'long',
  Boolean: 'boolean',
  StringArray: 'string[]',
};

/** Writes every node and relationship of a database to CSV files. */
export async function dump({ uri, user, password }: EmbeddedNeo4j, folder: string): Promise<Dump> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const dumped: Dump = { args: [], nodes: 0, relationships: 0 };
    for (const { labels, properties } of await nodeKinds(session)) {
      const pattern = `MATCH (node:${labels.join('&')}) WHERE size(labels(node)) = ${labels.length}`;
      const name = `node-${labels.join('-')}`;
      dumped.nodes += await writeFiles(session, folder, name, [':ID'], properties, {
        match: `${pattern} RETURN [id(node)] AS ids,`,
        of: 'node',
      });
      dumped.args.push(`--nodes=${labels.join(':')}=${filesOf(folder, name)}`);
    }
    for (const { type, properties } of await relationshipKinds(session)) {
      const name = `relationship-${type}`;
      dumped.relationships += await writeFiles(session, folder, name, [':START_ID', ':END_ID'], properties, {
        match: `MATCH (one)-[edge:${type}]->(other) RETURN [id(one), id(other)] AS ids,`,
        of: 'edge',
      });
      dumped.args.push(`--relationships=${type}=${filesOf(folder, name)}`);
    }
    return dumped;
  } finally {
    await session.close();
    await driver.close();
  }
}

function filesOf(folder: string, name: string): string {
  return `${join(folder, `${name}.header.csv`)},${join(folder, `${name}.csv`)}`;
}

async function nodeKinds(session: Session): Promise<{ labels: string[]; properties: Property[] }[]> {
  const { records } = await session.run(
    'CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes RETURN nodeLabels AS kind, collect([propertyName, propertyTypes[0]]) AS properties',
  );
  return records.map((record) => ({
    labels: record.get('kind') as string[],
    properties: propertiesOf(record.get('properties') as [string | null, string][]),
  }));
}

async function relationshipKinds(session: Session): Promise<{ type: string; properties: Property[] }[]> {
  const { records } = await session.run(
    'CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes RETURN relType AS kind, collect([propertyName, propertyTypes[0]]) AS properties',
  );
  return records.map((record) => ({
    type: (record.get('kind') as string).replace(/^:`(.*)`$/, '$1'),
    properties: propertiesOf(record.get('properties') as [string | null, string][]),
  }));
}

function propertiesOf(found: readonly [string | null, string][]): Property[] {
  return found.flatMap(([name, type]) => (name === null ? [] : [{ name, type: types[type]! }]));
}

/** Writes what one statement finds; returns how many rows there were. */
async function writeFiles(
  session: Session,
  folder: string,
  name: string,
  ids: readonly string[],
  properties: readonly Property[],
  { match, of }: { match: string; of: string },
): Promise<number> {
  const header = [...ids, ...properties.map((property) => `${property.name}:${property.type}`)];
  await writeFile(join(folder, `${name}.header.csv`), `${header.join(',')}\n`);
  const values = properties.map((property) => `${of}.${property.name}`).join(', ');
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    let rows: unknown[][] = [];
    for await (const record of session.run(`${match} [${values}] AS values`)) {
      const row = record.toObject() as Row;
      rows.push([...row.ids, ...row.values.map(cellOf)]);
      count += 1;
      if (rows.length === 1000) {
        yield stringify(rows);
        rows = [];
      }
    }
    yield stringify(rows);
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, `${name}.csv`)));
  return count;
}

function cellOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(listDelimiter);
  return typeof value === 'boolean' ? String(value) : value;
}

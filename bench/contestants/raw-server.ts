import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { shapes } from '../shapes/all.ts';

// The limit: one hand-written statement a request, sent by the driver from a bare HTTP server, nothing checked.

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const statements = new Map(shapes.map(({ name, statement }) => [name, statement]));

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

const server = createServer((request, response) => {
  void (async () => {
    const { query, variables } = JSON.parse(await textOf(request)) as { query: string; variables: object };
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    const { records } = await session.run(statements.get(query)!, variables);
    await session.close();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: records.map((record) => record.get('value') as unknown) }));
  })();
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

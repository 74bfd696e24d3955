import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

// The generated API over the same database, behind the same HTTP library, as one would set it up to serve readers.

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, CUSTOM_CYPHER } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
const generated = new Neo4jGraphQL({
  typeDefs: [readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), CUSTOM_CYPHER],
  driver,
  features: { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } },
});
const yoga = createYoga({
  schema: await generated.getSchema(),
  context: { sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } },
  graphiql: false,
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));

import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { randomOperation, type Draw } from '../operations/random-operation.ts';
import { rewrite } from '../operations/rewrite-operation.ts';
import { plainText } from '../operations/write-operation.ts';
import { errorsIn, faultsOf } from './judge.ts';
import { spoil, type Sent } from './spoil.ts';

/** How operations came out: how many were answered with data, how many refused by code, and what was not as promised. */
export type Fuzzed = {
  sent: number;
  answered: number;
  refused: Readonly<Record<string, number>>;
  faults: string[];
};

const accepts = [
  'application/json',
  'application/graphql-response+json',
  '*/*',
  'application/graphql-response+json, application/json;q=0.9',
];

/** Sends a service operations drawn at random, valid and nearly valid, in every way that it takes them. */
export async function fuzz(
  endpoint: string,
  schema: GraphQLSchema,
  { numRuns, seed }: { numRuns: number; seed: number },
): Promise<Fuzzed> {
  let [sent, answered] = [0, 0];
  const refused: Record<string, number> = {};
  const outcome = await fc.check(
    fc.asyncProperty(fc.gen(), async (drawn) => {
      const draw: Draw = (arbitrary) => drawn(arbitrary);
      const operation = drawOperation(schema, draw);
      const request = requestOf(endpoint, operation, draw);
      const response = await fetch(request.url, request.init);
      const text = await response.text();
      sent += 1;
      const errors = errorsIn(text);
      if (!errors) answered += 1;
      const code = errors?.[0]?.extensions?.code;
      if (code !== undefined) refused[code] = (refused[code] ?? 0) + 1;
      const faults = faultsOf({ status: response.status, text }, JSON.stringify(operation));
      if (faults.length > 0)
        throw new Error(
          `${faults.join('; ')}\n${JSON.stringify(operation)}\n${response.status} ${text.slice(0, 600)}`,
        );
    }),
    { numRuns, seed, endOnFailure: true },
  );
  return { sent, answered, refused, faults: outcome.failed ? [String(outcome.errorInstance)] : [] };
}

function drawOperation(schema: GraphQLSchema, draw: Draw): Sent {
  const fields = randomOperation(schema, draw);
  const isPlain = draw(() => fc.boolean());
  const { query, variables }: Sent = isPlain
    ? { query: plainText(fields), variables: {} }
    : rewrite(fields, draw);
  return draw(() => fc.nat({ max: 3 })) === 0 ? { query, variables } : spoil({ query, variables }, draw);
}

function requestOf(
  endpoint: string,
  { query, variables }: Sent,
  draw: Draw,
): { url: string; init: RequestInit } {
  const accept = draw(() => fc.constantFrom(...accepts));
  if (draw(() => fc.nat({ max: 4 })) > 0)
    return {
      url: endpoint,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, variables }),
      },
    };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { url: `${endpoint}?${search.toString()}`, init: { headers: { accept } } };
}

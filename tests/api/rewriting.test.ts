import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { randomOperation, type Draw } from '../support/operations/random-operation.ts';
import { rewrite } from '../support/operations/rewrite-operation.ts';
import { plainText } from '../support/operations/write-operation.ts';
import { runsOf } from '../support/random-graphs.ts';
import { openReference, type Reference } from '../support/reference/answer.ts';

/** Operations drawn at random are not held to what one person may ask for at a time. */
const unlimited = { tokens: 1e5, depth: 30, aliases: 1e5, directives: 1e5, cost: 1e12 };

const runs = runsOf(1);

let test: TestApi;
let reference: Reference;
const schema = openSchema();
beforeAll(async () => {
  test = await openTestApi(everyDossier, unlimited);
  reference = await openReference(everyDossier);
});
afterAll(() => test.graph.close());

it('whatever is asked, the graph answers what the claims amount to, however the question is put', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (drawn) => {
      const draw: Draw = (arbitrary) => drawn(arbitrary);
      const fields = randomOperation(schema, draw);
      const plain = plainText(fields);
      const answer = dataOf(await test.ask(plain));
      expect(answer, plain).toEqual(reference(plain));

      const { query, variables, undo } = rewrite(fields, draw);
      const again = dataOf(await test.ask(query, variables));
      expect(undo(again), `${query}\n${JSON.stringify(variables)}`).toEqual(withoutTypenames(answer));
    }),
    { ...runs, endOnFailure: true },
  );
});

/** The plain operation names a type where nothing else is left to select. */
function withoutTypenames(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => {
    if (value !== null && typeof value === 'object') Reflect.deleteProperty(value, '__typename');
    return value;
  });
}

import { serverAudits } from 'graphql-http';
import { openSchema } from '../../src/api/schema.ts';
import { fuzz } from '../../tests/support/hostile/fuzz.ts';
import { none, type Audit } from '../promise.ts';

const operations = 1000;

/** GraphQL over HTTP as its specification has it, whatever is asked. */
export const audit: Audit = {
  title: 'protocol',
  breaks: false,
  measure: async ({ url }) => {
    const audits = serverAudits({ url: `${url}/graphql` });
    const results = [];
    for (const { fn } of audits) results.push(await fn());
    const short = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`],
    );
    const { sent, faults } = await fuzz(`${url}/graphql`, openSchema(), { numRuns: operations, seed: 1 });
    return [
      none('audits of graphql-http not ok, warnings among them', short, `${audits.length} audits`),
      none(
        'operations, valid and nearly, that are answered other than promised',
        faults,
        `${sent} operations`,
      ),
    ];
  },
};

import { didYouMean } from '../../model/countries.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import type { Parameters } from './parameters.ts';

/** Other names under which parameters are understood. */
const otherNames = new Map([
  ['name', 'leader'],
  ['limit', 'first'],
  ['country', 'placeCountry'],
]);

/** A question, and whether the file is to begin with a byte order mark, by which Excel knows UTF-8. */
export type Asked<Question> = { question: Question; bom: boolean };

/** What the parameters of an address ask; BAD_INPUT lists every one that cannot be understood. */
export function readParameters<Question>(
  { form, ask }: Parameters<Question>,
  given: URLSearchParams,
): Asked<Question> {
  const { shape } = form;
  const values = new Map<string, { as: string; values: string[] }>();
  const faults: string[] = [];
  for (const as of new Set(given.keys())) {
    const own = Object.hasOwn(shape, as) ? as : otherNames.get(as);
    if (own === undefined || !Object.hasOwn(shape, own)) faults.push(unknown(as, Object.keys(shape)));
    else if (values.has(own))
      faults.push(
        `Expected \`${own}\` under one name; found it as \`${values.get(own)!.as}\` and \`${as}\`.`,
      );
    else values.set(own, { as, values: given.getAll(as) });
  }
  const asked = Object.fromEntries([...values].map(([own, { values: of }]) => [own, of]));
  const { data, error } = form.safeParse(asked);
  for (const { path, message } of error?.issues ?? []) {
    const { as, values: found } = values.get(String(path[0])) ?? { as: String(path[0]), values: null };
    const expected = found === null ? 'to be given' : `to be ${message}`;
    faults.push(`Expected \`${as}\` ${expected}; found ${found === null ? 'nothing' : quoted(found)}.`);
  }
  if (faults.length > 0) throw new Problem('BAD_INPUT', [...new Set(faults)].join(' '));
  return { question: ask(data!), bom: data!['bom'] === true };
}

function quoted(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value.slice(0, 80))).join(' and ');
}

function unknown(found: string, known: readonly string[]): string {
  const others = [...otherNames].filter(([, own]) => known.includes(own)).map(([other]) => other);
  const all = [...known, ...others];
  const nearest = nearestNames(found, all);
  const help = nearest.length > 0 ? didYouMean(nearest) : ` There are ${all.join(', ')}.`;
  return `Expected a parameter of this address; found ${JSON.stringify(found.slice(0, 80))}.${help}`;
}

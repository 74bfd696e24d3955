import { didYouMean } from '../../model/countries.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import { links, type Form, type Link } from './link.ts';

/** Where the links begin. */
export const linksPath = '/export/';

/** A link and the form in which it was asked for. */
export type Found = { name: string; link: Link; form: Form };

/** Every address there is. */
const byAddress: ReadonlyMap<string, Found> = new Map(
  Object.entries(links).flatMap(([name, link]) =>
    link.forms.map((form) => [`${linksPath}${name}.${form}`, { name, link, form }] as const),
  ),
);

/** What is at an address; a problem that lists what there is where nothing is. */
export function findLink(path: string): Found | Problem {
  const found = byAddress.get(path);
  if (found) return found;
  const available = [...byAddress.keys()];
  const nearest = nearestNames(path, available);
  return new Problem(
    'UNKNOWN_NAME',
    `Expected one of ${available.join(', ')}; found ${JSON.stringify(path.slice(0, 80))}.${didYouMean(nearest)}`,
    { found: path.slice(0, 80), available, nearest },
  );
}

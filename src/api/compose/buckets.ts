import type { GraphQLObjectType } from 'graphql';
import { periodCount, periodsBetween, type Period } from '../../model/calendar.ts';
import { Problem } from '../../model/problem.ts';
import { subquery, type Composition, type Projected } from './composition.ts';
import { objectReader, type Entry } from './read.ts';
import type { Axis } from './scope.ts';
import { selectedFields, type Selected } from './selection.ts';

/** Most buckets of one timeline. */
export const mostBuckets = 5000;

/** A bucket as the statement lists it; the name is there only where it is asked for. */
type Bucket = readonly [period: Period, group: string | null, count: number, groupName: string | null];

const places: Readonly<Record<string, keyof Bucket>> = { period: 0, group: 1, count: 2, groupName: 3 };

/** Lists all of each bucket whatever is selected of it: those without a meeting are made of the others. */
export function composeBuckets(
  { operation, values }: Composition,
  compose: (nested: Selected) => Projected,
  type: GraphQLObjectType,
  { nodes }: Selected,
  source: { imports: string; clauses: readonly string[]; row: string },
  axis: Axis | null,
): Projected {
  const parts = [...selectedFields(operation, type, nodes)];
  const [name] = parts.flatMap(([, part]) => (part.field.name === 'groupName' ? [compose(part)] : []));
  const { row } = source;
  const listed = `[${row}.period, ${row}.group, ${row}.count, ${name?.expression ?? 'null'}]`;
  const column = values.column();
  const read = objectReader(
    parts.map(([key, { field }]): Entry<Bucket> => {
      const place = places[field.name];
      return { key, field, read: (bucket) => (place === undefined ? type.name : bucket[place]) };
    }),
  );
  return {
    clauses: [
      subquery(
        source.imports,
        ...source.clauses,
        ...(name?.clauses ?? []),
        `RETURN collect(${listed}) AS ${column}`,
      ),
    ],
    expression: column,
    read: (found, flaws) => {
      const counted = found as Bucket[];
      refuseMany(counted.length);
      return (axis ? withZeros(counted, axis) : counted).map((bucket) => read(bucket, flaws));
    },
  };
}

function withZeros(counted: readonly Bucket[], { unit, grouped, bounds }: Axis): readonly Bucket[] {
  const { first, last } = bounds ?? { first: counted[0]?.[0], last: counted.at(-1)?.[0] };
  if (first === undefined || last === undefined) return counted;
  const names = new Map(counted.map(([, group, , name]) => [group, name]));
  if (!grouped) names.set(null, null);
  refuseMany(periodCount(unit, first, last) * names.size);
  const byKey = new Map(counted.map((bucket) => [`${bucket[0]} ${bucket[1]}`, bucket]));
  const inOrder = [...names].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return periodsBetween(unit, first, last).flatMap((period) =>
    inOrder.map(([group, name]): Bucket => byKey.get(`${period} ${group}`) ?? [period, group, 0, name]),
  );
}

/** LIMIT_EXCEEDED where a timeline has too many buckets; of those found one more than there may be stands for any number. */
export function refuseMany(found: number): void {
  if (found <= mostBuckets) return;
  throw new Problem(
    'LIMIT_EXCEEDED',
    `Expected at most ${mostBuckets} buckets; found ${found} or more. Ask for longer periods in \`by\`, for fewer days with \`from\` and \`to\` in the filter, or without \`zeros\` or \`groupBy\`.`,
    { limit: 'buckets', value: found, maximum: mostBuckets },
  );
}

import { isDeepStrictEqual } from 'node:util';
import type { Row, RowValue } from '../plan/step.ts';
import type { EdgeImage, FactImage } from './fact-image.ts';

/** One thing in which a fact in the graph differs from what its claims amount to, as text. */
export type Difference = { expected: string; found: string };

/** An edge as read: `repeated` where two of them go to the very same node. */
export type StoredEdge = EdgeImage & { repeated: boolean };

/** All in which what is stored differs from what should be. */
export function differences(
  expected: FactImage,
  stored: Omit<FactImage, 'edges'> & { edges: readonly StoredEdge[] },
): Difference[] {
  const has = (labels: readonly string[]): string => labels.toSorted().join(':');
  const spells = (image: Pick<FactImage, 'earlier'>): string[] =>
    image.earlier.map(({ labels, properties }) => `earlier spell ${has(labels)} ${textOf(properties)}`);
  return [
    ...(has(expected.labels) === has(stored.labels)
      ? []
      : [{ expected: has(expected.labels), found: has(stored.labels) }]),
    ...propertyDifferences(expected.properties, stored.properties),
    ...listDifferences(spells(expected), spells(stored)),
    ...listDifferences(expected.edges.map(edgeText), stored.edges.map(edgeText)),
    ...stored.edges
      .filter(({ repeated }) => repeated)
      .map((edge) => ({ expected: `${edgeText(edge)} once`, found: 'it several times' })),
  ];
}

/** The properties whose values differ; absent and null are the same. */
export function propertyDifferences(expected: Row, stored: Row): Difference[] {
  const [should, does] = [present(expected), present(stored)];
  return [...new Set([...Object.keys(should), ...Object.keys(does)])]
    .sort()
    .filter((name) => !isDeepStrictEqual(should[name], does[name]))
    .map((name) => ({ expected: `${name} ${textOf(should[name])}`, found: textOf(does[name]) }));
}

function listDifferences(expected: readonly string[], stored: readonly string[]): Difference[] {
  const [should, does] = [new Set(expected), new Set(stored)];
  return [
    ...[...should.difference(does)].map((text) => ({ expected: text, found: 'none' })),
    ...[...does.difference(should)].map((text) => ({ expected: 'none', found: text })),
  ];
}

function edgeText({ since, type, other, properties }: EdgeImage): string {
  return `edge ${type} with ${other} since ${since} ${textOf(properties)}`;
}

function present(row: Row): Record<string, RowValue> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

/** Plain data as text, with sorted keys and without what is absent. */
function textOf(value: RowValue): string {
  if (value === undefined || value === null) return 'none';
  return JSON.stringify(value, (_, inner: RowValue) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(present(inner as Row)).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

import type { Fact, Id } from '../../model/words.ts';
import { current, edgeRows } from '../plan/edge-rows.ts';
import { propertiesOf } from '../plan/fact-properties.ts';
import type { Row } from '../plan/step.ts';

/** An edge that states a spell of a fact: the spell's first day, the edge's type, the id at its other end. */
export type EdgeImage = { since: string; type: string; other: string; properties: Row };

/** A fact as nodes and edges: what the graph should hold of it, or does. */
export type FactImage = {
  labels: readonly string[];
  properties: Row;
  earlier: readonly { labels: readonly string[]; properties: Row }[];
  edges: readonly EdgeImage[];
};

/** What the statements of a load write of a fact; `edgeRows` has their rows. A liaison is an edge, and has no image. */
export function imageOf(fact: Fact): FactImage {
  const spells = fact.spells.map((spell) => propertiesOf(fact, spell));
  const label = `${fact.kind.charAt(0).toUpperCase()}${fact.kind.slice(1)}`;
  const isSpell = ['tenure', 'meeting', 'statement'].includes(fact.kind);
  return {
    labels: isSpell ? [label, `${label}Spell`] : [label],
    properties: spells.at(-1)!,
    earlier: spells.slice(0, -1).map((properties) => ({ labels: [`${label}Spell`], properties })),
    edges: edgesOf(fact, spells),
  };
}

function edgesOf(fact: Fact, spells: readonly Row[]): EdgeImage[] {
  const last = spells.at(-1)!['since'] as string;
  return Object.entries(edgeRows(fact)).flatMap(([statement, rows]) =>
    rows.flatMap((row) => {
      const since = (row['since'] ?? last) as string;
      const spell = spells.find((properties) => properties['since'] === since)!;
      return (edges[statement]?.(row, spell) ?? []).map(([type, other, properties = {}]) => ({
        since,
        type,
        other: other as Id,
        properties,
      }));
    }),
  );
}

type Written = [type: string, other: unknown, properties?: Row];

/** What each statement of `cypher/load` makes of a row of its own and of the spell it belongs to. */
const edges: Readonly<Record<string, (row: Row, spell: Row) => Written[]>> = {
  names: ({ key }) => [['NAMED', key]],
  'office-owners': ({ of }) => [['OF', of]],
  'tenure-edges': ({ leader, office }) => [
    ['HELD', leader],
    ['IN', office],
  ],
  participations: ({ leader, properties }) => [['PARTICIPANT_IN', leader, properties as Row]],
  'meeting-places': ({ place, name }) => [['AT', place, { name }]],
  'meeting-topics': ({ topic, name }, { sortKey, reach }) => [
    ['ABOUT', topic, { name, topic, sortKey, reach }],
  ],
  'meeting-conditions': ({ other }) => [['DEPENDS_ON', other]],
  'meeting-wholes': ({ other }) => [['PART_OF', other]],
  'statement-edges': ({ speaker, meeting }) => [
    ['SAID', speaker],
    ['ON', meeting],
  ],
};

/** A liaison as the graph should hold it, with where its edge is. */
export function liaisonOf(fact: Extract<Fact, { kind: 'liaison' }>): {
  id: Id;
  leader: Id;
  country: Id;
  properties: Row;
} {
  const [row] = edgeRows(fact)['liaisons']!;
  return { id: fact.id, ...current<'liaison'>(fact), properties: row!['properties'] as Row };
}

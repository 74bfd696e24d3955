import { factKinds, type Claim, type Fact, type FactKind } from '../../model/words.ts';
import type { FactChange } from './changes.ts';
import { current, edgeRows } from './edge-rows.ts';
import { propertiesOf } from './fact-properties.ts';
import { countryRows, placeRows, referredTo, topicRows } from './shared-rows.ts';
import type { Row, Step } from './step.ts';

type EdgeRows = ReturnType<typeof edgeRows>;
/** A meeting that was not there and was never known otherwise, with its edges. */
type NewMeeting = { meeting: Extract<Fact, { kind: 'meeting' }>; edges: EdgeRows };

/** The statements that bring facts from what they were to what they will be; `claims` are those that name speakers. */
export function factSteps(changes: readonly FactChange[], claims: readonly Claim[]): Step[] {
  const written = changes.flatMap(({ after }) => (after ? [after] : []));
  const [anew, atOnce] = [[] as Fact[], [] as NewMeeting[]];
  for (const { before, after } of changes)
    if (before === null && after?.kind === 'meeting' && after.spells.length === 1)
      atOnce.push({ meeting: after, edges: edgeRows(after) });
    else if (after) anew.push(after);
  const gone = changes.filter(({ action }) => action === 'WITHDRAWN');
  const speakers = claims.flatMap(({ attributedTo }) => attributedTo ?? []);
  return [
    {
      statement: 'clear-facts',
      rows: changes
        .filter(({ kind, before }) => kind !== 'liaison' && before)
        .map(({ fact }) => ({ id: fact })),
    },
    {
      statement: 'withdraw-liaisons',
      rows: gone.flatMap(({ before }) => (before?.kind === 'liaison' ? [current<'liaison'>(before)] : [])),
    },
    {
      statement: 'withdraw-facts',
      rows: gone.filter(({ kind }) => kind !== 'liaison').map(({ fact }) => ({ id: fact })),
    },
    { statement: 'countries', rows: countryRows([...written.flatMap(referredTo), ...speakers]) },
    ...factKinds.filter((kind) => kind !== 'liaison').map((kind) => nodeStep(kind, anew)),
    { statement: 'earlier-spells', rows: anew.flatMap(earlierRows) },
    { statement: 'places', rows: placeRows(written) },
    { statement: 'topics', rows: topicRows(written) },
    { statement: 'new-meetings', rows: atOnce.map(meetingRow) },
    ...edgeSteps([...anew.map(edgeRows), ...atOnce.map(restOfEdges)]),
  ];
}

function nodeStep(kind: FactKind, facts: readonly Fact[]): Step {
  const rows = facts
    .filter((fact) => fact.kind === kind)
    .map((fact) => ({ id: fact.id, properties: propertiesOf(fact, fact.spells.at(-1)!) }));
  return { statement: `${kind}s`, rows };
}

function earlierRows(fact: Fact): Row[] {
  const label = `${fact.kind.charAt(0).toUpperCase()}${fact.kind.slice(1)}Spell`;
  return fact.spells
    .slice(0, -1)
    .map((spell) => ({ id: fact.id, label, properties: propertiesOf(fact, spell) }));
}

/** A meeting that is new, with what it consists of, in one row: to look each meeting up for each edge takes longer. */
function meetingRow({ meeting, edges }: NewMeeting): Row {
  return {
    id: meeting.id,
    properties: propertiesOf(meeting, meeting.spells.at(-1)!),
    ...Object.fromEntries(
      Object.entries(writtenAtOnce).map(([name, statement]) => [name, edges[statement]!.map(withoutAddress)]),
    ),
  };
}

function withoutAddress(edge: Row): Row {
  const { id: _, since: __, ...rest } = edge;
  return rest;
}

/** What `new-meetings` writes of a meeting's edges, and the statements that write it otherwise. */
const writtenAtOnce: Readonly<Record<string, string>> = {
  participations: 'participations',
  places: 'meeting-places',
  topics: 'meeting-topics',
};

function restOfEdges({ edges }: NewMeeting): EdgeRows {
  const atOnce = Object.values(writtenAtOnce);
  return Object.fromEntries(Object.entries(edges).filter(([statement]) => !atOnce.includes(statement)));
}

function edgeSteps(all: readonly EdgeRows[]): Step[] {
  const steps = new Map<string, Row[]>();
  for (const edges of all)
    for (const [statement, rows] of Object.entries(edges)) {
      const before = steps.get(statement) ?? [];
      steps.set(statement, before);
      before.push(...rows);
    }
  return [...steps].map(([statement, rows]) => ({ statement, rows }));
}

import type { KnownOn, Predicate, Scope } from './scope.ts';

/** Labels whose nodes are one spell each: as known on a day, the spell of that day stands in for the current one. */
const spelled = new Set(['Meeting', 'Tenure', 'Statement']);

/** The property that says since when other nodes and edges are known. */
const sinceProperty: Readonly<Record<string, string>> = {
  Leader: 'knownSince',
  Organization: 'knownSince',
  Office: 'knownSince',
  LIAISES_WITH: 'knownSince',
  Claim: 'published',
  Source: 'published',
};

/**
 * `(meeting:Meeting)`, `(meeting:Meeting {id: $id})` or `[liaison:LIAISES_WITH]` in a fragment; `(meeting:Meeting&MeetingSpell)`
 * where the indexes over all spells are to serve, of which then only the second label is left as known on a day.
 */
const pattern =
  /(?<open>[([])(?<variable>\w+):(?<label>\w+)(?<spells>&\w+)?(?<properties> \{[^}]*\})?(?<close>[)\]])/g;

/**
 * A fragment with conditions put where it names what they are about: the field's own conditions by label, and, as
 * known on a day, what was known then. Conditions that are not asked for leave no trace, so that indexes serve.
 */
export function narrow(text: string, { knownOn, conditions }: Pick<Scope, 'knownOn' | 'conditions'>): string {
  if (knownOn === null && Object.keys(conditions).length === 0) return text;
  return text.replace(pattern, (...match) => {
    const {
      open,
      variable,
      label,
      spells = '',
      properties = '',
      close,
    } = match.at(-1) as Record<string, string>;
    const then = knownOn === null ? [] : knownThen(label!, variable!, knownOn.parameter);
    const own = (conditions[label!] ?? []).map((condition) => condition(variable!));
    const where = [...then, ...own].join(' AND ');
    const seen = knownOn !== null && spelled.has(label!) ? `${label}Spell` : `${label}${spells}`;
    return `${open}${variable}:${seen}${properties}${where && ` WHERE ${where}`}${close}`;
  });
}

/** A condition's Cypher, which may name what has to be known on the day. */
export function asKnown(text: string, knownOn: KnownOn | null): string {
  return narrow(text, { knownOn, conditions: {} });
}

/**
 * An expression over an entity, with its values as known on a day: those of the earlier spell that the day lies in, if
 * any, else its own.
 */
export function valuesThen(
  label: string,
  variable: string,
  expression: (entity: string) => string,
  { knownOn }: Scope,
): string {
  if (knownOn === null || !['Leader', 'Organization', 'Office'].includes(label)) return expression(variable);
  const spell = `[(${variable})-[:WAS]->(was:${label}Spell WHERE ${inSpell('was', knownOn.parameter)}) | was]`;
  return `[then IN [coalesce(${spell}[0], ${variable})] | ${expression('then')}][0]`;
}

function knownThen(label: string, variable: string, knownOn: string): string[] {
  if (spelled.has(label)) return [inSpell(variable, knownOn)];
  const property = sinceProperty[label];
  return property === undefined ? [] : [`${variable}.${property} <= ${knownOn}`];
}

function inSpell(variable: string, knownOn: string): string {
  return `${variable}.since <= ${knownOn} AND (${variable}.until IS NULL OR ${variable}.until > ${knownOn})`;
}

/**
 * A condition that holds for tenures that certainly or possibly include a day. Where sources contradict each other,
 * a day on which the office is attested counts against an end before it or a beginning after it.
 */
export function includesDay(day: string): Predicate {
  return (tenure) =>
    [
      `(${tenure}.fromEarliest IS NULL OR ${tenure}.fromEarliest <= ${day} OR ${tenure}.attestedFrom <= ${day})`,
      `(${tenure}.toLatest IS NULL OR ${tenure}.toLatest >= ${day} OR ${tenure}.attestedTo >= ${day})`,
    ].join(' AND ');
}

import type { Day } from '../../model/day.ts';
import { readEdtf, type Edtf } from '../../model/edtf.ts';
import { possibleDays } from '../../model/possible-days.ts';
import { nameKey } from '../../model/names.ts';
import { reachOf } from '../../model/reach.ts';
import { searchKey } from '../../model/search-key.ts';
import type { Fact, FactKind, SaidDate, Spell, ValuesOf } from '../../model/words.ts';
import type { Row } from './step.ts';

/** The properties of a fact's node in one of its spells. */
export function propertiesOf(fact: Fact, spell: Spell<ValuesOf[FactKind]>): Row {
  const { id, knownSince, evidence } = fact;
  const { since, until, conflicts } = spell;
  return {
    id,
    knownSince,
    evidence,
    since,
    until,
    conflicts,
    ...valueProperties(fact.kind, id, spell.values),
  };
}

function valueProperties(kind: FactKind, id: string, values: ValuesOf[FactKind]): Row {
  // The values of a fact have the shape of its kind: `mergeClaims` sees to it.
  switch (kind) {
    case 'leader':
      return {
        ...named(id, values as ValuesOf['leader']),
        unresolved: (values as ValuesOf['leader']).unresolved,
      };
    case 'organization':
      return named(id, values as ValuesOf['organization']);
    case 'office': {
      const { title } = values as ValuesOf['office'];
      return { title, searchKeys: [searchKey(title)], sortKey: `${nameKey(title)} ${id}` };
    }
    case 'tenure':
      return tenure(values as ValuesOf['tenure']);
    case 'meeting':
      return meeting(id, values as ValuesOf['meeting']);
    case 'statement': {
      const { stance, summary, date } = values as ValuesOf['statement'];
      return { stance, summary, ...said(date) };
    }
    case 'liaison':
      return {};
  }
}

function named(id: string, { name, aliases, shortNames }: ValuesOf['organization']): Row {
  const searchKeys = [name, ...aliases, ...shortNames].map(searchKey);
  return { name, aliases, shortNames, searchKeys, sortKey: `${nameKey(name)} ${id}` };
}

/** Bounds beside the EDTF strings, so that "who held it on D" is a comparison. */
function tenure({ from, to, attested }: ValuesOf['tenure']): Row {
  return {
    from,
    to,
    ...bounds('from', from),
    ...bounds('to', to),
    attestedFrom: attested[0],
    attestedTo: attested.at(-1),
  };
}

function bounds(name: 'from' | 'to', date: Edtf | undefined): Row {
  if (date === undefined) return {};
  const { earliest, latest, certain } = readEdtf(date);
  return { [`${name}Earliest`]: earliest, [`${name}Latest`]: latest, [`${name}Certain`]: certain };
}

function meeting(id: string, { title, status, mode, date, participantsComplete }: ValuesOf['meeting']): Row {
  const when = said(date);
  const { earliest = null, latest = null } = when;
  return {
    title,
    searchKeys: title === undefined ? [] : [searchKey(title)],
    status,
    mode: mode ?? 'UNKNOWN',
    participantsComplete: participantsComplete ?? false,
    ...when,
    // An index holds no node without the property, so an undated meeting has a key too: the one that sorts lowest.
    sortKey: `${latest ?? ''} ${id}`,
    days: possibleDays({ earliest, latest }),
    reach: reachOf(earliest, latest),
  };
}

function said(date: SaidDate | undefined): Row & { earliest?: Day | null; latest?: Day | null } {
  if (!date) return {};
  const { earliest, latest, certain } = readEdtf(date.edtf);
  return {
    date: date.edtf,
    dateWords: date.words,
    dateAgainst: date.against,
    earliest,
    latest,
    dateCertain: certain,
  };
}

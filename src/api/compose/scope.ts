import type { CalendarUnit, Period } from '../../model/calendar.ts';
import type { LookUp } from './look-up.ts';

/** Gives every value of an operation a parameter of its own; the names depend only on the operation's shape. */
export class Values {
  readonly parameters: Record<string, unknown> = {};
  readonly lookUps: LookUp[] = [];
  #columns = 0;

  /** The parameter that holds a value, as written in Cypher (`$p3`). */
  add(value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A variable that nothing else in the statement is called. */
  column(): string {
    return `c${this.#columns++}`;
  }
}

/** A condition on whatever variable it is put on. */
export type Predicate = (variable: string) => string;

/** The day as known on which something is asked for, and the parameter that holds it. */
export type KnownOn = { day: string; parameter: string };

/** How a timeline is to be filled with buckets of 0; without bounds from the first to the last that is not. */
export type Axis = { unit: CalendarUnit; grouped: boolean; bounds: { first: Period; last: Period } | null };

/**
 * A part of an order by `sortKey` that holds some of the rows: those between two bounds, written as parameters, under
 * conditions of its own; with `reach`, those of that class.
 */
export type Stretch = {
  from: string | null;
  below: string;
  conditions: readonly Predicate[];
  reach?: string;
};

/** A way to rows that does not walk along their order, and the conditions that it leaves to be tested. */
export type Start = {
  text: string;
  conditions: readonly Predicate[];
  /** Cypher that returns as `busy` whether there are so many that walking along the order is better; null: never. */
  busy: string | null;
};

/** Edges that carry the keys of the order of the rows they lead to. */
export type Along = {
  /** The way along them; null: the field's own. */
  text: string | null;
  label: string;
  edge: string;
  /** The property that is first in the index, before the keys; the text says what it has to be. */
  first: string;
};

/** Where rows that are pages of an order are to be looked for. */
export type Ways = {
  start: Start | null;
  /** What the stretches are walked along, and the conditions this leaves; null: the rows themselves. */
  along: (Along & { conditions: readonly Predicate[] }) | null;
  /** The stretches that hold all rows, parted into runs that follow one another, the last in order first. */
  runs: readonly (readonly Stretch[])[];
};

/** What a field hands down to the fields inside it. */
export type Scope = {
  /** Null: as known now. */
  knownOn: KnownOn | null;
  /** The parameter of the day that tenures were asked for; null: none. */
  asOf: string | null;
  /** Conditions by label, on the fragment of the field itself. */
  conditions: Readonly<Record<string, readonly Predicate[]>>;
  /** Where the rows of the field's page lie; null: wherever its fragment goes. */
  ways: Ways | null;
  /** The conditions on meetings under which contacts count, for the meetings inside a contact or a hop. */
  contactMeetings: readonly Predicate[];
  /** How the buckets inside are to be filled; null: not at all. */
  axis: Axis | null;
};

/** At the root of an operation. */
export const rootScope: Scope = {
  knownOn: null,
  asOf: null,
  conditions: {},
  contactMeetings: [],
  axis: null,
  ways: null,
};

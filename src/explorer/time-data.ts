import type { ReactiveControllerHost } from 'lit';
import { Asking } from './asking.ts';
import type { MeetingsQuery, TimelineQuery } from './generated/operations.ts';
import { operations } from './operations.ts';
import { anyTime, countedMeetings, listedMeetings } from './view/filter.ts';
import { daysSpanned } from './view/marks.ts';
import { axisOf, lengthOf, unitFor, type Unit } from './view/periods.ts';
import { listsAll, type View } from './view/view.ts';

/** Up to how many meetings each gets a mark of its own. */
const mostMarks = 40;

type Timeline = TimelineQuery['timeline'];

/** A timeline as it is shown: every listed meeting, and of these the ones that count. */
export type Times = {
  unit: Unit;
  axis: readonly string[];
  listed: Timeline;
  counted: Timeline;
  /** The meetings themselves, where there are few. */
  meetings: MeetingsQuery['meetings']['nodes'] | undefined;
};

/** How many meetings a timeline counts, wherever it puts them. */
export function totalOf({ undated, spanning, buckets }: Timeline): number {
  return undated + spanning + buckets.reduce((sum, { count }) => sum + count, 0);
}

/** All that the timeline asks: by month to begin with, then by the unit that fits what came. */
export class TimeData {
  readonly months;
  readonly #listed;
  readonly #counted;
  readonly #single;

  constructor(host: ReactiveControllerHost, view: () => View) {
    const filter = () => anyTime(listedMeetings(view()));
    this.months = Asking.of(host, operations.timeline, () => ({ filter: filter(), by: 'MONTH' as const }));
    this.#listed = Asking.of(
      host,
      operations.timeline,
      () => this.unit && { filter: filter(), by: this.unit },
    );
    this.#counted = Asking.of(host, operations.timeline, () =>
      this.unit && listsAll(view()) ? { filter: anyTime(countedMeetings(view())), by: this.unit } : null,
    );
    this.#single = Asking.of(host, operations.meetings, () => {
      const months = this.months.data?.timeline;
      return months && totalOf(months) <= mostMarks ? { filter: filter(), first: mostMarks } : null;
    });
  }

  /** What periods are shown; null as long as it is not known. */
  get unit(): Unit | null {
    const months = this.months.data?.timeline.buckets;
    return months ? unitFor(months.map(({ period }) => period)) : null;
  }

  /** What is shown is the answer to this. */
  get variables(): object | undefined {
    return this.#listed.variables;
  }

  get busy(): boolean {
    return [this.months, this.#listed, this.#counted, this.#single].some(({ busy }) => busy);
  }

  /** The answer; undefined as long as it is not there. */
  get data(): Times | undefined {
    const { unit } = this;
    const listed = this.#listed.data?.timeline;
    if (unit === null || !listed) return undefined;
    const meetings = this.#single.data?.meetings.nodes;
    const periods = meetings
      ? daysSpanned(meetings).map(({ period }) => ({ period: period.slice(0, lengthOf[unit]) }))
      : listed.buckets;
    return {
      unit,
      listed,
      counted: this.#counted.data?.timeline ?? listed,
      meetings,
      axis: axisOf(periods, unit),
    };
  }
}

import type { MeetingsQuery } from '../../explorer/generated/operations.ts';
import { countedMeetings, listedMeetings } from '../../explorer/view/filter.ts';
import { daysSpanned } from '../../explorer/view/marks.ts';
import { axisOf, unitFor } from '../../explorer/view/periods.ts';
import type { View } from '../../explorer/view/view.ts';
import type { EmbeddedTimelineQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { Question, Together, type Asker } from './question.ts';

/** Up to how many meetings each gets a sign of its own; of more there is a bar a period. */
const mostMarks = 40;

/** How long a period of a unit is as a text. */
const letters = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** A meeting with a sign of its own. */
export type Marked = MeetingsQuery['meetings']['nodes'][number];

/** Meetings as they are drawn along an axis: each by itself where they are few, else counted by period. */
export type Timeline = EmbeddedTimelineQuery & {
  axis: readonly string[];
  meetings: readonly Marked[] | null;
};

/** All that a timeline's piece asks, and what it comes to. */
export class TimelineAnswer extends Together {
  protected readonly questions;
  readonly #months;
  readonly #fitting;
  readonly #single;

  constructor(host: Asker, view: () => View) {
    super();
    const filters = (): { counted: object; listed: object } => ({
      counted: countedMeetings(view()),
      listed: listedMeetings(view()),
    });
    this.#months = new Question(host, operations.timeline, () => ({ ...filters(), by: 'MONTH' as const }));
    this.#fitting = new Question(host, operations.timeline, () => {
      const months = this.#months.data;
      const by = months && unitFor(months.listed.buckets.map(({ period }) => period));
      return by === undefined || by === 'MONTH' ? null : { ...filters(), by };
    });
    this.#single = new Question(host, operations.meetings, () => {
      const months = this.#months.data;
      if (!months || totalOf(months.listed) > mostMarks) return null;
      return { filter: filters().listed, first: mostMarks };
    });
    this.questions = [this.#months, this.#fitting, this.#single];
  }

  override get data(): Timeline | undefined {
    if (this.waits || !this.#months.data) return undefined;
    const data = this.#fitting.data ?? this.#months.data;
    const meetings = this.#single.data?.meetings.nodes ?? null;
    const unit = unitFor(this.#months.data.listed.buckets.map(({ period }) => period));
    const periods = meetings
      ? daysSpanned(meetings).map(({ period }) => ({ period: period.slice(0, letters[unit]) }))
      : data.listed.buckets;
    return { ...data, meetings, axis: axisOf(periods, unit) };
  }
}

/** How many meetings there are, with those in no period. */
export function totalOf({ undated, spanning, buckets }: EmbeddedTimelineQuery['listed']): number {
  return undated + spanning + buckets.reduce((sum, { count }) => sum + count, 0);
}

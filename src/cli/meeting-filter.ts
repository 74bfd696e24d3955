import { readDay } from '../model/day.ts';
import { Problem } from '../model/problem.ts';
import type { MeetingMode, MeetingStatus } from '../model/words.ts';

/** The options that select meetings, named after the parts of the API's `MeetingFilter`. */
export type FilterOptions = {
  leader?: string[];
  everyLeader?: string[];
  from?: string;
  to?: string;
  certainly?: boolean;
  status?: MeetingStatus[];
  mode?: MeetingMode[];
  country?: string;
  represents?: string;
  topic?: string;
  knownOn?: string;
};

/** The `MeetingFilter` that options mean, without what was not given; BAD_INPUT where a day is none, or none lies between. */
export function meetingFilter(options: FilterOptions): Readonly<Record<string, unknown>> {
  const { leader, everyLeader, from, to, certainly, status, mode, country, represents, topic } = options;
  const [start, end, knownOn] = [from, to, options.knownOn].map((day) =>
    day === undefined ? undefined : readDay(day),
  );
  if (start !== undefined && end !== undefined && start > end)
    throw new Problem('BAD_INPUT', `Expected --from to be no later than --to; found ${start} and ${end}.`);
  return given({
    participants: leader || everyLeader ? given({ any: leader, all: everyLeader }) : undefined,
    from: start,
    to: end,
    certainly,
    status,
    mode,
    placeCountry: country,
    represents,
    topic,
    knownOn,
  });
}

function given(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

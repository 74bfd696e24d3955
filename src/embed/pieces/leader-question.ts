import type { MeetingFilter } from '../../explorer/generated/operations.ts';
import { countedMeetings, everyMeeting } from '../../explorer/view/filter.ts';
import type { View } from '../../explorer/view/view.ts';
import type { EmbeddedLeaderQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { Question, type Asker } from './question.ts';

/** Who is asked for, and which of the meetings are counted. */
type LeaderVariables = { name: string; every: MeetingFilter; counted: MeetingFilter };

/** Asks who a piece's one leader is, and how many meetings of which kind are on record; pieces of one page ask it once. */
export function leaderQuestion(
  host: Asker,
  view: () => View,
): Question<EmbeddedLeaderQuery, LeaderVariables> {
  return new Question(host, operations.leader, () => {
    const [name, ...others] = view().leaders;
    if (name === undefined || others.length > 0) return null;
    const alone = { ...view(), leaders: [] };
    return { name, every: everyMeeting(alone), counted: countedMeetings(alone) };
  });
}

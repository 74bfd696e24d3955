import fc from 'fast-check';
import {
  dayText,
  drawnMeetings,
  drawnOffices,
  type DrawnMeeting,
  type DrawnParts,
} from './random-meetings.ts';

/** What a meeting of a random graph may be about. */
const topics = ['Herring', 'Ice', 'Whales'] as const;

/** A meeting with all its parts. */
export type WholeMeeting = DrawnMeeting & DrawnParts;

/** Meetings around a turn of the year, with offices, topics and lists that are whole or not. */
export const wholeMeetings: fc.Arbitrary<WholeMeeting[]> = drawnMeetings.chain((meetings) =>
  fc.tuple(
    ...meetings.map((meeting) =>
      fc
        .record({
          offices: fc.array(fc.option(fc.constantFrom(...drawnOffices.map(({ id }) => id)), { freq: 6 }), {
            minLength: meeting.participants.length,
            maxLength: meeting.participants.length,
          }),
          topics: fc.subarray([...topics], { maxLength: 2 }),
          complete: fc.boolean(),
        })
        .map((parts): WholeMeeting => ({ ...earlier(meeting), ...parts })),
    ),
  ),
);

/** How much earlier than drawn, so that days lie in two years, months and weeks. */
const shift = 6;

function earlier(meeting: DrawnMeeting): DrawnMeeting {
  if (!meeting.date) return meeting;
  const { edtf, days } = meeting.date;
  const moved = edtf.replace(/\d{4}-\d\d-\d\d/g, (text) => {
    const day = (Date.parse(text) - Date.UTC(2031, 0, 1)) / 86_400_000;
    return dayText(day - shift);
  });
  return { ...meeting, date: { ...meeting.date, edtf: moved, days: days.map((day) => day - shift) } };
}

import fc from 'fast-check';
import {
  meetingModes,
  meetingStatuses,
  participationRoles,
  type Claim,
  type ValuesOf,
} from '../../src/model/words.ts';

type MeetingClaim = Extract<Claim, { kind: 'meeting' }>;

/** A claim about one meeting: what a source published on a day says of it. */
export function claim(
  source: string,
  published: string,
  values: Partial<ValuesOf['meeting']> = {},
): MeetingClaim {
  return {
    source: `source/${source}`,
    published,
    kind: 'meeting',
    fact: 'meeting/m',
    values: { topics: [], participants: [], dependsOn: [], partOf: [], ...values },
    passages: [`passage/${source}/0-1`],
    attributedTo: null,
  };
}

const day = fc.constantFrom('2031-01-01', '2031-01-02', '2031-01-03');
const date = fc.constantFrom(
  '2031-01',
  '2031-01-01',
  '2031-01-01?',
  '2031-01-02',
  '[2031-01-01..2031-01-03]',
);
const participant = fc.record(
  {
    leader: fc.constantFrom('leader/a', 'leader/b', 'leader/c'),
    role: fc.constantFrom(...participationRoles),
    office: fc.constantFrom('office/x', 'office/y'),
    passages: fc.constant(['passage/p/0-1']),
  },
  { requiredKeys: ['leader', 'passages'] },
);

const values = fc.record(
  {
    title: fc.constantFrom('Talks', 'The talks'),
    status: fc.constantFrom(...meetingStatuses),
    mode: fc.constantFrom(...meetingModes),
    date: date.map((edtf) => ({ edtf })),
    place: fc.constantFrom(
      { name: null, country: 'country/no' },
      { name: 'Bergen', country: 'country/no' },
      { name: 'Lisbon', country: 'country/pt' },
    ),
    topics: fc.subarray(['Herring', 'Patrol boats']),
    participants: fc.uniqueArray(participant, { selector: ({ leader }) => leader, maxLength: 3 }),
    participantsComplete: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Claims of different sources about one meeting, at least one. */
export const claimsOfOneMeeting: fc.Arbitrary<MeetingClaim[]> = fc
  .array(fc.tuple(day, values), { minLength: 1, maxLength: 6 })
  .map((drafts) => drafts.map(([published, stated], at) => claim(`s${at}`, published, stated)));

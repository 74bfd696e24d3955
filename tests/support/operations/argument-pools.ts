import type { Value } from './operation.ts';

const meetingFilters: readonly Value[] = [
  null,
  {},
  { status: null, mode: null, knownOn: null },
  { status: ['HELD'] },
  { status: ['PLANNED', 'PROPOSED', 'CALLED_OFF'] },
  { status: [] },
  { mode: ['PHONE', 'VIDEO'] },
  { mode: ['PHONE', 'IN_PERSON', 'VIDEO', 'UNKNOWN'] },
  { mode: [], status: ['HELD'] },
  { from: '2031-04-02' },
  { from: '2031-04-01', to: '2031-04-04' },
  { from: '2031-04-01', to: '2031-04-05', certainly: true },
  { to: '2025-12-31', certainly: false },
  { certainly: true },
  { placeCountry: 'Iceland' },
  { placeCountry: 'PT' },
  { placeCountry: 'NOR', knownOn: '2031-03-15' },
  { represents: 'Norway' },
  { represents: 'northern waters league' },
  { represents: 'NATO' },
  { topic: 'herring quotas' },
  { topic: 'Patrol Boats', knownOn: '2031-03-16' },
  { participants: { all: ['Kortez', 'Dal'] } },
  { participants: { all: [], any: ['Macron', 'Rusk'] } },
  { participants: { any: [] } },
  { participants: { all: ['leader/maria-silva'], any: ['Þóra Ægisdóttir', 'rui silva'] } },
  { participants: { any: ['Trump'] }, mode: ['PHONE'] },
  { knownOn: '2025-08-20' },
  { knownOn: '2031-03-05' },
  { knownOn: '2031-03-15', status: ['PLANNED', 'HELD'] },
  { knownOn: '2031-03-16' },
  { knownOn: '2031-04-10' },
  { knownOn: '2031-04-19', status: ['PLANNED'] },
  { knownOn: '2031-04-20', mode: ['IN_PERSON', 'UNKNOWN'] },
];

const leaderFilters: readonly Value[] = [
  null,
  {},
  { name: 'silva' },
  { name: 'KOR' },
  { name: '' },
  { name: 'Эгис' },
  { name: 'leader' },
  { represents: 'Portugal' },
  { represents: 'United States' },
  { represents: 'the League', knownOn: '2031-04-10' },
  { represents: 'Northern Waters League' },
  { represents: 'NATO', name: 'rutte' },
  { knownOn: '2031-03-05' },
  { knownOn: '2031-04-10' },
  { knownOn: '2000-01-01' },
];

const days: readonly Value[] = [
  null,
  '2022-06-01',
  '2025-08-21',
  '2029-06-01',
  '2031-03-05',
  '2031-04-14',
  '2031-04-15',
  '2040-01-01',
];

/** Values to draw arguments from, by name, or by input type and name where a name has several. */
export const argumentPools: Readonly<Record<string, readonly Value[]>> = {
  'MeetingFilter.filter': meetingFilters,
  'LeaderFilter.filter': leaderFilters,
  first: [null, 1, 2, 3, 100],
  last: [null, 1, 2],
  asOf: days,
  'LeaderOrder.orderBy': ['NAME_ASC', 'NAME_DESC'],
  'MeetingOrder.orderBy': ['LATEST_ASC', 'LATEST_DESC'],
};

/** Arguments that belong together, for fields that need one of a few. */
export const fieldPools: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>> = {
  'Query.leader': [
    { name: 'Kortez' },
    { name: 'DAL' },
    { name: 'maria silva' },
    { name: 'Ægisdóttir' },
    { name: 'Тора Эгисдоттир' },
    { id: 'leader/donald-trump' },
    { id: 'leader/ilmar-rusk', name: null },
    { name: 'Nobody at all' },
    { id: 'Trump' },
  ],
  'Query.whoMet': ['Kortez', 'Þóra Ægisdóttir', 'Macron', 'leader/maria-silva', 'Putin', 'Rui Silva'].flatMap(
    (name) => [
      { name },
      ...[4, 7, 12, 21, 29, 32, 33].map((at) => ({ name, first: 2, filter: meetingFilters[at] ?? null })),
    ],
  ),
  'Query.meeting': [
    { id: 'meeting/2031-04-closing-session' },
    { id: 'meeting/2031-03-bergen-talks' },
    { id: 'meeting/2031-lisbon-talks' },
    { id: 'meeting/2025-08-18-white-house' },
    { id: 'meeting/none' },
  ],
  'Query.country': [{ code: 'PT' }, { code: 'iceland' }, { code: 'FIN' }, { code: '578' }, { code: 'Japan' }],
  'Query.office': [
    { id: 'office/secretary-general-of-the-northern-waters-league' },
    { id: 'office/president-of-france' },
  ],
  'Query.source': [{ id: 'source/fourth-dinner-off' }, { id: 'source/first-harbour-talks' }, { id: 'x' }],
  'Query.commonContacts': [
    ['Kortez', 'Dal'],
    ['Ægisdóttir', 'maria silva'],
    ['Okáfor', 'leader/maria-silva', 'Rui Silva'],
    ['leader/rui-silva', 'Þóra Ægisdóttir', 'Rui Silva'],
    ['Macron', 'Trump', 'Stubb'],
    ['Putin', 'Zelenskyy'],
  ].flatMap((names) => [
    { names },
    { names, withinDays: 0, first: 2 },
    ...[1, 3, 7, 11, 13, 21, 30, 33].flatMap((at) =>
      [null, 0, 2, 10].map((withinDays) => ({ names, withinDays, filter: meetingFilters[at] ?? null })),
    ),
  ]),
  'Query.countryContacts': ['US', 'Portugal', 'ISL', 'no', 'JP'].flatMap((code) => [
    { code },
    ...[4, 7, 12, 17, 23, 29, 31, 32].map((at) => ({ code, first: 2, filter: meetingFilters[at] ?? null })),
  ]),
  'Query.timeline': [
    {},
    ...[null, 'DAY', 'WEEK', 'MONTH', 'YEAR'].flatMap((by) =>
      [null, 'COUNTRY_PAIR', 'OFFICE', 'TOPIC'].flatMap((groupBy) => [
        { by, groupBy },
        { by, groupBy, zeros: true, filter: { from: '2031-03-04', to: '2031-04-20', status: ['HELD'] } },
        { by, groupBy, zeros: true, filter: { from: '2030-12-30', to: '2031-01-02' } },
        ...[11, 24, 33].map((at) => ({
          by,
          groupBy,
          zeros: by !== 'DAY' && by !== 'WEEK',
          filter: meetingFilters[at] ?? null,
        })),
      ]),
    ),
  ],
  'Query.network': [
    ...[4, 7, 11, 21, 24, 28, 30, 33].map((at) => ({ filter: meetingFilters[at] ?? null })),
    ...[null, 1, 3, 10].map((first) => ({ first })),
    ...[
      ['Kortez'],
      ['Ægisdóttir', 'Dal'],
      ['leader/maria-silva', 'Rui Silva', 'maria silva'],
      ['Putin', 'Macron'],
    ].flatMap((around) => [
      { around },
      { around, depth: 3, first: 2 },
      ...[0, 1, 2].map((depth) => ({ around, depth, filter: {} })),
      ...[1, 3, 7, 11, 13, 21, 28, 29, 30, 33].flatMap((at) =>
        [0, 1, 2].map((depth) => ({ around, depth, filter: meetingFilters[at] ?? null })),
      ),
    ]),
  ],
  // Which chains come where there are more than asked for is not promised, so all of them are asked for.
  'Query.paths': [
    ['Kortez', 'Dal'],
    ['Dal', 'leader/ilmar-rusk'],
    ['Ægisdóttir', 'Rui Silva'],
    ['Okáfor', 'Rui Silva'],
    ['rui silva', 'okafor'],
    ['Macron', 'Putin'],
    ['Putin', 'Zelenskyy'],
    ['Trump', 'Stubb'],
    ['Macron', 'Kortez'],
  ].flatMap(([from, to]) => [
    { from: from!, to: to!, first: 100 },
    { from: from!, to: to!, first: 100, maxHops: 1, filter: {} },
    ...[7, 9, 11, 13, 21, 29, 33].flatMap((at) =>
      [null, true].map((inOrder) => ({
        from: from!,
        to: to!,
        first: 100,
        filter: meetingFilters[at] ?? null,
        inOrder,
      })),
    ),
  ]),
  'Query.search': [
    ...['silva', 'herring', 'president', 'talks', 'a', 'kortz', 'no', 'quotas herrings', 'Nobody'].map(
      (text) => ({ text }),
    ),
    { text: 'of', first: 3 },
    { text: 'Þóra dottir', first: 1 },
    { text: 'ot hte League', first: null },
    { text: 'Эгисдотир' },
  ],
};

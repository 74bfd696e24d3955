import { describe, expect, it } from 'vitest';
import { exportAddress } from '../../src/explorer/view/exports.ts';
import {
  anyTime,
  countedMeetings,
  everyMeeting,
  listedMeetings,
  networkVariables,
} from '../../src/explorer/view/filter.ts';
import { searchText } from '../../src/explorer/view/suggestion.ts';
import {
  counts,
  listsAll,
  modes,
  plainView,
  statuses,
  switched,
  type View,
} from '../../src/explorer/view/view.ts';

const view = (change: Partial<View>): View => ({ ...plainView, ...change });

describe('what counts', () => {
  it('is what was held in person, until somebody chose', () => {
    expect(counts({ status: 'HELD', mode: 'IN_PERSON' }, plainView)).toBe(true);
    expect(counts({ status: 'HELD', mode: 'PHONE' }, plainView)).toBe(false);
    expect(counts({ status: null, mode: 'IN_PERSON' }, view({ status: statuses }))).toBe(false);
  });

  it('is switched one by one; what comes to the usual, or to nothing, is as if nobody had chosen', () => {
    expect(switched(modes, ['IN_PERSON'], 'IN_PERSON', 'PHONE')).toEqual(['IN_PERSON', 'PHONE']);
    expect(switched(modes, ['IN_PERSON', 'PHONE'], 'IN_PERSON', 'PHONE')).toBeNull();
    expect(switched(modes, ['PHONE'], 'IN_PERSON', 'PHONE')).toBeNull();
  });

  it('leaves the list whole until somebody chose what counts, or which meetings to list', () => {
    expect(listsAll(plainView)).toBe(true);
    expect(listsAll(view({ mode: ['PHONE'] }))).toBe(false);
    expect(listsAll(view({ mode: ['PHONE'], list: 'all' }))).toBe(true);
    expect(listedMeetings(plainView)).toEqual({});
    expect(listedMeetings(view({ list: 'counted' }))).toEqual({ status: ['HELD'], mode: ['IN_PERSON'] });
  });
});

describe('the filter of a view', () => {
  const narrowed = view({
    leaders: ['A', 'B'],
    from: '2025-01-01',
    certainly: true,
    country: 'France',
    knownOn: '2025-09-01',
  });

  it('says all that narrows, and nothing else', () => {
    expect(everyMeeting(narrowed)).toEqual({
      from: '2025-01-01',
      certainly: true,
      placeCountry: 'France',
      knownOn: '2025-09-01',
      participants: { all: ['A', 'B'] },
    });
    expect(JSON.stringify(anyTime(countedMeetings(narrowed)))).not.toContain('2025-01-01');
  });

  it('asks for the network around whoever is chosen, else for that of all', () => {
    expect(networkVariables(plainView)).toEqual({
      filter: { status: ['HELD'], mode: ['IN_PERSON'] },
      first: 300,
    });
    expect(networkVariables(view({ leaders: ['A'], depth: 2 }))).toMatchObject({ around: ['A'], depth: 2 });
  });

  it('is that of the files to download, too', () => {
    expect(exportAddress('network', 'graphml', view({ leaders: ['leader/a'], topic: 'Grain & oil' }))).toBe(
      '/export/network.graphml?around=leader/a&depth=1&first=300&status=HELD&mode=IN_PERSON&topic=Grain+%26+oil',
    );
    expect(exportAddress('meetings', 'csv', plainView)).toBe('/export/meetings.csv');
    expect(exportAddress('meetings', 'csv', narrowed)).toContain('participants.all=A&participants.all=B');
  });
});

it.each([
  ['  ', null],
  ['…?', null],
  [' zelensky  ', 'zelensky'],
  ['a b c d e f g h i j k', 'a b c d e f g h i j'],
])('of what is typed, %o, is searched: %o', (typed, text) => {
  expect(searchText(typed)).toBe(text);
});

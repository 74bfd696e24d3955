import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, viewAt } from '../../src/explorer/view/address.ts';
import {
  contactsStep,
  listStep,
  modes,
  networkSizes,
  plainView,
  statuses,
  type View,
} from '../../src/explorer/view/view.ts';

const text = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((words) => words.trim() !== '' && words === words.trim() && words.isWellFormed());
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all], { minLength: 1 });

const thousandths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((value) => value / 1000);

const view: fc.Arbitrary<View> = fc.record({
  leaders: fc.uniqueArray(text, { maxLength: 2 }),
  meeting: maybe(text),
  office: maybe(text),
  status: maybe(some(statuses)),
  mode: maybe(some(modes)),
  from: maybe(day),
  to: maybe(day),
  certainly: fc.boolean(),
  country: maybe(text),
  represents: maybe(text),
  topic: maybe(text),
  knownOn: maybe(day),
  depth: fc.constantFrom(1, 2, 3),
  first: fc.constantFrom(...networkSizes),
  list: maybe(fc.constantFrom('all', 'counted')),
  rows: fc.integer({ min: 1, max: 40 }).map((steps) => steps * listStep),
  contacts: fc.integer({ min: 1, max: 80 }).map((steps) => steps * contactsStep),
  as: maybe(fc.constantFrom('drawing', 'groups', 'table')),
  at: maybe(
    fc
      .tuple(thousandths(-500, 1500), thousandths(-500, 1500), thousandths(30, 2500))
      .map(([x, y, ratio]) => ({ x, y, ratio }))
      .filter(({ x, y, ratio }) => x !== 0.5 || y !== 0.5 || ratio !== 1),
  ),
  timeline: fc.constantFrom('drawing', 'table'),
});

describe('the address of a view', () => {
  it('says all of it: what is read from it is the view it was made from', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(viewAt(addressOf(one))).toEqual(one);
      }),
    );
  });

  it('is nothing where nothing was chosen', () => {
    expect(addressOf(plainView)).toBe('');
    expect(viewAt('')).toEqual(plainView);
  });

  it('can be read by people', () => {
    const chosen: View = {
      ...plainView,
      leaders: ['leader/donald-trump', 'leader/vladimir-putin'],
      mode: ['IN_PERSON', 'PHONE'],
      topic: 'Peace between Russia and Ukraine',
    };
    expect(addressOf(chosen)).toBe(
      '?leader=leader/donald-trump&leader=leader/vladimir-putin&mode=IN_PERSON,PHONE&topic=Peace+between+Russia+and+Ukraine',
    );
  });

  it.each([
    ['?from=2025-02-30&to=yesterday', { from: null, to: null }],
    ['?status=held,nonsense&mode=', { status: ['HELD'], mode: null }],
    ['?first=17&depth=9&rows=-4', { first: 300, depth: 1, rows: 50 }],
    ['?leader=A&leader=B&leader=C', { leaders: ['A', 'B'] }],
    ['?leader=A&leader=A&leader=%20', { leaders: ['A'] }],
    ['?rows=60', { rows: 100 }],
    ['?rows=1000000', { rows: 50 }],
    ['?as=song&list=none&timeline=sung', { as: null, list: null, timeline: 'drawing' }],
    ['?at=0.5,0.5,1', { at: null }],
    ['?at=somewhere', { at: null }],
    ['?at=0.2,0.4', { at: null }],
    ['?at=0.2,0.4,0', { at: null }],
    ['?at=1e9,0.4,1', { at: null }],
  ])('counts as not said where it makes no sense: %s', (address, part) => {
    expect(viewAt(address)).toMatchObject(part);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCount, readLocale, readView, viewAttributes } from '../../../src/embed/attributes/read-view.ts';
import { plainView, type View } from '../../../src/explorer/view/view.ts';

const read = (attributes: Readonly<Record<string, string>>): ReturnType<typeof readView> =>
  readView((name) => attributes[name] ?? null);

describe('the view that attributes ask for', () => {
  it('is the plain one where nothing is said', () => {
    expect(read({})).toEqual({ view: plainView, problems: [] });
    expect(read({ leader: ' ', status: '', from: '' })).toEqual({ view: plainView, problems: [] });
  });

  it.each<[Record<string, string>, Partial<View>]>([
    [{ leader: ' Trump ' }, { leaders: ['Trump'] }],
    [{ leaders: 'Macron, Stubb' }, { leaders: ['Macron', 'Stubb'] }],
    [{ leaders: 'Zelenskyy, Volodymyr; Stubb;' }, { leaders: ['Zelenskyy, Volodymyr', 'Stubb'] }],
    [{ leader: 'Stubb', leaders: 'Macron;Stubb' }, { leaders: ['Stubb', 'Macron'] }],
    [{ status: 'called-off, HELD' }, { status: ['HELD', 'CALLED_OFF'] }],
    [{ mode: 'in person,phone' }, { mode: ['IN_PERSON', 'PHONE'] }],
    [
      { from: '2024-02-29', to: '2025-08-18' },
      { from: '2024-02-29', to: '2025-08-18' },
    ],
    [{ certainly: '' }, { certainly: true }],
    [{ certainly: 'false' }, { certainly: false }],
    [
      { country: 'US', represents: 'NATO', topic: 'Peace' },
      { country: 'US', represents: 'NATO', topic: 'Peace' },
    ],
    [{ 'known-on': '2025-08-21' }, { knownOn: '2025-08-21' }],
  ])('is of %j', (attributes, view) => {
    expect(read(attributes)).toEqual({ view: { ...plainView, ...view }, problems: [] });
  });

  it.each([
    [
      { status: 'hold' },
      'Expected status to be one or more of held, planned, proposed, called-off; found "hold".',
    ],
    [
      { mode: 'phone;video' },
      'Expected mode to be one or more of in-person, phone, video, unknown; found "phone;video".',
    ],
    [{ from: '2025-02-29' }, 'Expected from to be a day that exists, as YYYY-MM-DD; found "2025-02-29".'],
    [{ to: 'yesterday' }, 'Expected to to be a day that exists, as YYYY-MM-DD; found "yesterday".'],
    [{ certainly: 'maybe' }, 'Expected certainly to be true or false; found "maybe".'],
  ])('is not guessed: %j', (attributes, problem) => {
    expect(read(attributes).problems).toEqual([problem]);
  });

  it('has every fault told at once', () => {
    expect(read({ status: 'x', mode: 'y', 'known-on': 'z' }).problems).toHaveLength(3);
  });
});

describe('a count and a locale', () => {
  const limits = { usual: 10, most: 200 };

  it('are read, or are what is usual', () => {
    expect(readCount('first', null, limits)).toEqual({ count: 10, problems: [] });
    expect(readCount('first', '200', limits)).toEqual({ count: 200, problems: [] });
    expect(readLocale('de-ch', 'en-GB')).toEqual({ locale: 'de-CH', problems: [] });
    expect(readLocale(null, 'en-GB')).toEqual({ locale: 'en-GB', problems: [] });
  });

  it.each(['0', '201', '-1', '1.5', 'many'])('are refused beyond what there is: %s', (said) => {
    expect(readCount('first', said, limits).problems).toEqual([
      `Expected first to be a whole number from 1 to 200; found "${said}".`,
    ]);
    expect(readLocale('not a tag', 'en-GB').problems).toHaveLength(1);
  });
});

it('the guide names every attribute', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8');
  for (const name of viewAttributes) expect(guide).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, 'm'));
});

import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/model/reach.ts';

describe('how long before its last possible day a meeting may have been', () => {
  it.each([
    ['2031-01-31', '2031-01-31', undefined],
    ['2031-01-30', '2031-01-31', 'MONTH'],
    ['2031-01-01', '2031-01-31', 'MONTH'],
    ['2031-01-01', '2031-02-01', 'MONTH'],
    ['2031-01-01', '2031-02-02', 'YEAR'],
    ['2032-01-01', '2032-12-31', 'YEAR'],
    ['2032-01-01', '2033-01-01', 'YEAR'],
    ['2032-01-01', '2033-01-02', 'EVER'],
    [null, '2031-01-31', 'EVER'],
    ['2031-01-31', null, undefined],
    [null, null, undefined],
  ])('from %s to %s is %s', (earliest, latest, reach) => {
    expect(reachOf(earliest, latest)).toBe(reach);
  });
});

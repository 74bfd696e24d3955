import { expect, it } from 'vitest';
import { Backoff } from '../../../src/embed/service/backoff.ts';
import { refusalInWords } from '../../../src/embed/service/refusal.ts';

it('waits get longer up to a minute, and short again after an attempt that went well', () => {
  const backoff = new Backoff(() => 1);
  const waits = Array.from({ length: 8 }, () => backoff.next());
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  backoff.reset();
  expect(backoff.next()).toBe(1000);
});

it('no two pages wait the same, and none less than half', () => {
  const waits = Array.from({ length: 50 }, () => new Backoff().next());
  expect(new Set(waits).size).toBeGreaterThan(10);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(500);
});

it('a refusal names the setting that would let the page in', () => {
  const service = 'https://parley.example.org';
  expect(refusalInWords(service, 'https://desk.example.org')).toBe(
    'Parley at https://parley.example.org does not answer pages of https://desk.example.org. Whoever runs it can let them in: PARLEY_EMBED_ORIGINS=https://desk.example.org',
  );
  expect(refusalInWords(service, 'null')).toMatch(/no origin, such as files.*PARLEY_EMBED_ORIGINS=\*$/);
});

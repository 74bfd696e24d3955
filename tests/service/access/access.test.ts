import { describe, expect, it } from 'vitest';
import { accessAt, isLoopback } from '../../../src/service/access/access.ts';
import { byToken } from '../../support/tokens.ts';

describe('who may ask', () => {
  it.each([
    '127.0.0.1',
    'localhost',
    '::1',
    '[::1]',
    '127.8.0.1',
    '::ffff:127.0.0.1',
    'a.localhost',
    'LOCALHOST',
  ])('is anybody of this machine, where others cannot reach it: %s', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(accessAt(host, null)).toBe('anybody');
  });

  it.each([
    '0.0.0.0',
    '::',
    '192.0.2.1',
    'parley.example',
    'localhost.example',
    '127.0.0.1.example',
    '127.0.0.1.2',
  ])('has to be said where others can: %s', (host) => {
    expect(isLoopback(host)).toBe(false);
    expect(() => accessAt(host, null)).toThrow(
      /^Expected PARLEY_AUTH, since PARLEY_HOST=.*PARLEY_AUTH=none/s,
    );
  });

  it('is whoever was said, wherever it listens', () => {
    expect(accessAt('0.0.0.0', 'anybody')).toBe('anybody');
    for (const host of ['0.0.0.0', '127.0.0.1']) expect(accessAt(host, byToken)).toBe(byToken);
  });
});

import { expect, it } from 'vitest';
import { counted } from '../../src/model/counted.ts';

it.each([
  [counted(0, 'source'), '0 sources'],
  [counted(1, 'source'), '1 source'],
  [counted(2, 'country', 'countries'), '2 countries'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

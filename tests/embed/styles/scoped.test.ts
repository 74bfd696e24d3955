import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoped } from '../../../src/embed/styles/scoped.ts';

it('the explorer’s colours hold for a piece, by its own theme and not the page’s', () => {
  const sheet = scoped(readFileSync('src/explorer/styles/colours.css', 'utf8'));
  expect(sheet).toContain(":host([theme='dark'])");
  expect(sheet).toContain(":host(:not([theme='light']))");
  expect(sheet).not.toMatch(/:root|data-theme/);
});

it('measures go by the piece’s size, not by the letters of the page', () => {
  const sheet = scoped('p { font: 0.5rem/1.4 serif; margin: 2rem .25rem; padding: 1px 1em }');
  expect(sheet).toBe(
    'p { font: calc(0.5 * var(--size))/1.4 serif; margin: calc(2 * var(--size)) calc(.25 * var(--size)); padding: 1px 1em }',
  );
});

import { css, unsafeCSS } from 'lit';
import sheet from '../../explorer/styles/evidence.css?inline';
import { scoped } from './scoped.ts';

/** What a meeting's evidence looks like, beside what it shares with the explorer's. */
export const meetingStyles = [
  unsafeCSS(scoped(sheet)),
  css`
    h3 {
      margin-top: calc(1.1 * var(--size));
      font-size: calc(0.875 * var(--size));
      font-weight: 650;
    }

    .facts {
      margin-top: 0;
    }

    .flag {
      display: inline-block;
      padding: 0 calc(0.45 * var(--size));
      border-radius: 4px;
      background: var(--warn-soft);
      color: var(--warn);
      font-size: calc(0.8125 * var(--size));
      font-weight: 500;
    }

    .facts .notes button {
      display: inline;
    }

    .notes button {
      margin-inline-start: 0.3em;
      padding: 0 0.15em;
      font-size: calc(0.6875 * var(--size));
      font-variant-numeric: tabular-nums;
      vertical-align: super;
    }

    .linked button {
      display: inline-flex;
      gap: calc(0.35 * var(--size));
      align-items: center;
    }

    .passages,
    .facts dd {
      overflow-wrap: anywhere;
    }
  `,
];

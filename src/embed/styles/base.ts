import { css, unsafeCSS } from 'lit';
import controls from '../../explorer/styles/timeline.css?inline';
import { scoped } from './scoped.ts';

/** What all pieces have: frame, heading, states, tables, and the signs of kinds of meetings. */
export const baseStyles = [
  unsafeCSS(scoped(controls)),
  css`
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    blockquote,
    h3 {
      margin: 0;
      padding: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    section {
      display: flex;
      flex-direction: column;
      min-height: 100%;
      padding: calc(1 * var(--size)) calc(1.1 * var(--size)) calc(0.7 * var(--size));
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--paper);
    }

    header {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 calc(0.75 * var(--size));
      align-items: baseline;
      margin-bottom: calc(0.6 * var(--size));
    }

    [part='title'] {
      font: 600 calc(1.1875 * var(--size)) / 1.25 var(--serif);
      text-wrap: balance;
    }

    [part='summary'] .icon {
      width: 1em;
      height: 1em;
      margin-inline-end: 0.4em;
      color: var(--accent);
      vertical-align: -0.1em;
    }

    [part='summary'] {
      grid-column: 1 / -1;
      color: var(--muted);
      font-size: calc(0.8125 * var(--size));
    }

    footer {
      display: flex;
      justify-content: flex-end;
      margin-top: auto;
      padding-top: calc(0.6 * var(--size));
      font-size: calc(0.8125 * var(--size));
    }

    a {
      color: var(--accent);
      text-underline-offset: 0.15em;
    }

    button {
      padding: calc(0.2 * var(--size)) calc(0.7 * var(--size));
      border: 1px solid var(--line);
      border-radius: 7px;
      background: none;
      color: var(--accent);
      font: inherit;
      font-size: calc(0.8125 * var(--size));
      cursor: pointer;
    }

    button:hover {
      background: var(--accent-soft);
    }

    button.plain {
      padding: 0;
      border: 0;
      border-radius: 0;
      background: none;
      font-size: inherit;
      font-weight: inherit;
      text-align: start;
    }

    button.plain:hover {
      text-decoration: underline;
    }

    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
      border-radius: 3px;
    }

    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .hint {
      color: var(--muted);
      font-size: calc(0.8125 * var(--size));
    }

    .scroll {
      overflow: auto;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: calc(0.875 * var(--size));
    }

    caption {
      padding: calc(0.5 * var(--size)) 0 calc(0.2 * var(--size));
      color: var(--muted);
      text-align: start;
    }

    th,
    td {
      padding: calc(0.35 * var(--size)) calc(0.6 * var(--size)) calc(0.35 * var(--size)) 0;
      border-bottom: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }

    th {
      font-weight: 600;
    }

    .number {
      font-variant-numeric: tabular-nums;
    }

    .state {
      display: grid;
      flex: 1;
      place-content: center;
      justify-items: center;
      gap: calc(0.5 * var(--size));
      min-height: calc(9 * var(--size));
      padding: calc(1.25 * var(--size));
      border-radius: 8px;
      background: var(--soft);
      text-align: center;
      text-wrap: pretty;
      overflow-wrap: anywhere;
    }

    .state p {
      max-width: 34em;
    }

    .state.error {
      background: var(--warn-soft);
      color: var(--warn);
    }

    .state.loading {
      color: var(--muted);
    }

    .sign {
      width: calc(2 * var(--size));
      height: calc(2 * var(--size));
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .notice {
      margin-bottom: calc(0.6 * var(--size));
      padding: calc(0.4 * var(--size)) calc(0.7 * var(--size));
      border-radius: 8px;
      background: var(--warn-soft);
      color: var(--warn);
      font-size: calc(0.8125 * var(--size));
    }

    .bars {
      display: flex;
      gap: 5px;
    }

    .bars i {
      width: 7px;
      height: 7px;
      border-radius: 50%;
      background: var(--accent);
      animation: beat 1.2s infinite ease-in-out;
    }

    .bars i:nth-child(2) {
      animation-delay: 0.15s;
    }

    .bars i:nth-child(3) {
      animation-delay: 0.3s;
    }

    @keyframes beat {
      50% {
        opacity: 0.25;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .bars i {
        animation: none;
      }
    }
  `,
];

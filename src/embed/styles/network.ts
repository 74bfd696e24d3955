import { css } from 'lit';

/** What a network's picture looks like. */
export const networkStyles = css`
  parley-network-picture {
    position: relative;
    display: flex;
    flex: 1 1 var(--height);
    min-height: min(var(--height), calc(14 * var(--size)));
  }

  svg.network {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .link {
    cursor: pointer;
  }

  .reach {
    stroke: transparent;
  }

  .met {
    stroke: var(--link-met);
  }

  .spoke {
    stroke: var(--link-spoke);
    stroke-dasharray: 7 4;
  }

  .open {
    stroke: var(--link-open);
    stroke-dasharray: 2 4;
  }

  .link:is(.near, :hover, .chosen) > line:not(.reach) {
    stroke: var(--accent);
  }

  .link.chosen > line:not(.reach) {
    stroke-width: 5;
  }

  .node {
    cursor: pointer;
  }

  .node:focus {
    outline: none;
  }

  .shape {
    stroke: var(--paper);
    stroke-width: 1.5;
  }

  .node:is(:hover, :focus-visible, .chosen) .shape {
    stroke: var(--accent);
    stroke-width: 3;
  }

  .party-1 {
    fill: var(--party-1);
  }

  .party-2 {
    fill: var(--party-2);
  }

  .party-3 {
    fill: var(--party-3);
  }

  .party-4 {
    fill: var(--party-4);
  }

  .party-5 {
    fill: var(--party-5);
  }

  .party-6 {
    fill: var(--party-6);
  }

  .party-7 {
    fill: var(--party-7);
  }

  .party-8 {
    fill: var(--party-8);
  }

  .party-organization {
    fill: var(--party-organization);
  }

  .party-other {
    fill: var(--party-other);
  }

  .names {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 3.5;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }

  .around {
    font-weight: 650;
  }

  .code {
    fill: var(--muted);
    font-size: 0.82em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(0.3 * var(--size)) calc(1.5 * var(--size));
    margin-top: calc(0.6 * var(--size));
    font-size: calc(0.8125 * var(--size));
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.15 * var(--size)) calc(0.8 * var(--size));
  }

  .legend li {
    display: inline-flex;
    gap: calc(0.35 * var(--size));
    align-items: center;
  }

  .swatch {
    width: calc(0.8 * var(--size));
    height: calc(0.8 * var(--size));
  }

  .sample {
    width: calc(1.75 * var(--size));
    height: calc(0.5 * var(--size));
    stroke-width: 2;
  }

  .tables {
    flex: 1 1 var(--height);
    min-height: calc(14 * var(--size));
    max-height: max(var(--height), 60vh);
  }
`;

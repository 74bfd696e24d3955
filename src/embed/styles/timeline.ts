import { css } from 'lit';

/** What a timeline looks like, beside what it shares with the explorer's. */
export const timelineStyles = css`
  parley-timeline-chart {
    display: block;
    flex: 1 1 auto;
    min-height: calc(7 * var(--size));
  }

  .chart {
    cursor: default;
    touch-action: auto;
  }

  .chart .label {
    font-size: calc(0.6875 * var(--size));
  }

  .column {
    cursor: pointer;
  }

  .column .grip {
    fill: transparent;
  }

  .column:is(:hover, :focus-visible, .chosen) .grip,
  .mark:focus-visible .grip {
    fill: var(--accent-soft);
    stroke: var(--accent);
  }

  .column:focus,
  .mark:focus {
    outline: none;
  }

  .undated {
    margin-top: calc(0.5 * var(--size));
  }

  .undated .row {
    display: flex;
    gap: calc(0.45 * var(--size));
    align-items: center;
    padding: calc(0.2 * var(--size)) 0;
    color: var(--muted);
  }

  .undated .row span {
    color: var(--ink);
  }

  .undated small,
  .legend {
    color: var(--muted);
    font-size: calc(0.8125 * var(--size));
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.15 * var(--size)) calc(0.9 * var(--size));
    margin-top: calc(0.6 * var(--size));
  }

  .legend li {
    display: inline-flex;
    gap: calc(0.35 * var(--size));
    align-items: center;
  }

  .legend i.bar {
    width: calc(0.75 * var(--size));
    height: calc(0.75 * var(--size));
    border-radius: 2px;
    background: var(--accent);
  }

  .legend i.listed {
    background: var(--link-met);
    opacity: 0.55;
  }

  .tables {
    flex: 1 1 auto;
    max-height: max(var(--height), 60vh);
  }
`;

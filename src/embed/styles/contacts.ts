import { css } from 'lit';

/** What a table of contacts looks like. */
export const contactsStyles = css`
  th small {
    display: block;
    color: var(--muted);
    font-weight: 400;
    font-size: calc(0.8125 * var(--size));
  }

  th button.plain {
    color: var(--ink);
  }

  tr.chosen > * {
    background: var(--accent-soft);
  }

  tr.chosen > th {
    box-shadow: inset 3px 0 var(--accent);
    padding-inline-start: calc(0.6 * var(--size));
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  .often {
    width: 38%;
  }

  .often svg {
    display: block;
    width: 100%;
    height: calc(0.4 * var(--size));
    margin: calc(0.4 * var(--size)) 0 calc(0.2 * var(--size));
    fill: var(--accent);
  }

  :is(.often, .when) {
    color: var(--muted);
    font-size: calc(0.8125 * var(--size));
  }

  .when {
    width: 28%;
    text-align: end;
  }

  .more {
    width: 100%;
    margin-top: calc(0.5 * var(--size));
    padding: calc(0.4 * var(--size));
  }

  @container (max-width: 30rem) {
    .often,
    .when {
      width: auto;
    }

    .often {
      white-space: nowrap;
    }

    .often svg {
      display: none;
    }
  }
`;

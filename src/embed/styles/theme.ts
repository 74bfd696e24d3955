import { css, unsafeCSS } from 'lit';
import colours from '../../explorer/styles/colours.css?inline';
import { scoped } from './scoped.ts';

/** Colours, light and dark as in the explorer, letters and measures; a page sets any of them on the element. */
export const themeStyles = [
  unsafeCSS(scoped(colours)),
  css`
    :host {
      --size: 16px;
      --height: clamp(calc(20 * var(--size)), 58cqi, calc(30 * var(--size)));
      --sans:
        system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial,
        sans-serif;
      --serif:
        ui-serif, 'Iowan Old Style', Charter, Georgia, 'Noto Serif', 'Liberation Serif', 'Times New Roman',
        serif;
      display: block;
      container-type: inline-size;
      color: var(--ink);
      font: calc(0.875 * var(--size)) / 1.45 var(--sans);
      text-align: start;
    }

    :host([hidden]) {
      display: none;
    }
  `,
];

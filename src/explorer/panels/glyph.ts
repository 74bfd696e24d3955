import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mode, Status } from '../view/view.ts';

const outlines: Readonly<Record<Mode, string>> = {
  IN_PERSON: 'M0,-6 A6,6 0 1 1 0,6 A6,6 0 1 1 0,-6 Z',
  PHONE: 'M0,-7.2 L7.2,0 L0,7.2 L-7.2,0 Z',
  VIDEO: 'M-5.6,-5.6 H5.6 V5.6 H-5.6 Z',
  UNKNOWN: 'M0,-6.8 L6.6,5 H-6.6 Z',
};

/**
 * The sign of a kind of meeting, around a point: the outline says how (round in person, a diamond by phone, a square by
 * video, a triangle where no source says), the inside whether it was held (full), planned (a dot), proposed (a broken
 * outline) or called off (a cross).
 */
export function glyph(status: Status | null, mode: Mode): SVGTemplateResult {
  const kind = status === null ? 'unsaid' : status.toLowerCase().replace('_', '-');
  return svg`<g class="glyph ${kind}">
    <path d=${outlines[mode]}></path>
    ${status === 'PLANNED' ? svg`<circle class="dot" r="2"></circle>` : null}
    ${status === 'CALLED_OFF' ? svg`<path class="cross" d="M-3,-3 L3,3 M-3,3 L3,-3"></path>` : null}
    ${status === null ? svg`<path class="cross" d="M-2.5,0 H2.5"></path>` : null}
  </g>`;
}

/** The sign by itself, as large as a letter. */
export function glyphIcon(status: Status | null, mode: Mode): TemplateResult {
  return html`<svg class="icon" viewBox="-8.5 -8.5 17 17" aria-hidden="true">${glyph(status, mode)}</svg>`;
}

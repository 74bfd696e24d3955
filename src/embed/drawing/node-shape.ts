import { svg, type SVGTemplateResult } from 'lit';

/** The outline of a node around its middle: a circle, or a square for who is there for an organization. */
export function nodeShape(square: boolean, radius: number): SVGTemplateResult {
  const side = radius * 1.8;
  return square
    ? svg`<rect class="shape" x=${-side / 2} y=${-side / 2} width=${side} height=${side} rx="2"></rect>`
    : svg`<circle class="shape" r=${radius}></circle>`;
}

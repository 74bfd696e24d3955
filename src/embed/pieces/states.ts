import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Standing } from '../service/service.ts';

/** What stands where an answer is awaited. */
export function skeleton(): TemplateResult {
  return html`<div class="state loading" part="state">
    <span class="bars" aria-hidden="true"><i></i><i></i><i></i></span>
    <p>Asking Parley …</p>
  </div>`;
}

/** What stands where attributes, or what they ask for, cannot be understood. */
export function mistaken(problems: readonly string[]): TemplateResult {
  return html`<div class="state error" part="state" role="alert">
    ${sign(svg`<path d="M12 4 21 20H3Z"></path><path d="M12 10v5m0 2v.5"></path>`)}
    ${problems.map((problem) => html`<p>${problem}</p>`)}
  </div>`;
}

/** What stands where a question went amiss that may go well another time. */
export function failed(why: string, again: () => void): TemplateResult {
  return html`<div class="state away" part="state" role="alert">
    ${sign(svg`<circle cx="12" cy="12" r="8.5"></circle><path d="M12 7v5l3.5 2"></path>`)}
    <p><strong>No answer this time.</strong> ${why}</p>
    <button part="button" @click=${again}>Ask again</button>
  </div>`;
}

/** What stands where a service does not answer, or not this page. */
export function unanswered(
  { is, why }: Exclude<Standing, { is: 'open' }>,
  again: () => void,
): TemplateResult {
  return is === 'forbidden'
    ? html`<div class="state error" part="state" role="alert">
        ${sign(svg`<circle cx="12" cy="12" r="8.5"></circle><path d="m6.2 6.2 11.6 11.6"></path>`)}
        <p><strong>Not let in.</strong> ${why}</p>
        <button part="button" @click=${again}>Try again</button>
      </div>`
    : html`<div class="state away" part="state" role="status">
        ${sign(svg`<ellipse cx="12" cy="6.5" rx="7" ry="2.8"></ellipse><path d="M5 6.5v11c0 1.6 3.1 2.8 7 2.8s7-1.2 7-2.8v-11"></path>`)}
        <p><strong>No answer at the moment.</strong> ${why}</p>
        <p>It is tried again by itself.</p>
        <button part="button" @click=${again}>Try now</button>
      </div>`;
}

/** What stands above an answer that cannot be asked anew at the moment. */
export function awayNotice(again: () => void): TemplateResult {
  return html`<p class="notice" part="notice" role="status">
    No answer at the moment: this is as it was answered before. It is tried again by itself.
    <button part="button" @click=${again}>Try now</button>
  </p>`;
}

/** What stands where nothing is on record, which is no statement about what took place. */
export function noRecord(what: string, more: TemplateResult | null = null): TemplateResult {
  return html`<div class="state empty" part="state">
    ${sign(svg`<circle cx="12" cy="12" r="8" stroke-dasharray="3 3"></circle>`)}
    <p><strong>No record of ${what}.</strong></p>
    <p>That says what is on record here, not what took place.</p>
    ${more}
  </div>`;
}

function sign(drawn: SVGTemplateResult): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${drawn}</svg>`;
}

import { nothing, svg, type LitElement, type SVGTemplateResult } from 'lit';
import { firstDay, lastDay, periodInWords } from '../view/periods.ts';

type Range = { first: number; last: number };
type Where = { axis: readonly string[]; left: number; right: number };

/** How long the keys rest before what they chose is told, in milliseconds. */
const rest = 400;

/** Choosing a range of periods: by dragging over them, or by moving either end with the arrow keys. */
export class Brush {
  #range: Range | null = null;
  #dragged: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: LitElement;
  readonly #where: () => Where;

  constructor(host: LitElement, where: () => Where) {
    this.#host = host;
    this.#where = where;
  }

  /** Shows the range that the view has. */
  follow(from: string | null, to: string | null): void {
    const { axis } = this.#where();
    if ((from === null && to === null) || axis.length === 0) {
      this.#range = null;
      return;
    }
    const first = from === null ? 0 : axis.findIndex((period) => lastDay(period) >= from);
    const last = to === null ? axis.length - 1 : axis.findLastIndex((period) => firstDay(period) <= to);
    this.#range = { first: first === -1 ? axis.length - 1 : first, last: Math.max(0, last) };
  }

  readonly start = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#dragged = this.#indexAt(event);
    const target = event.currentTarget as Element;
    target.setPointerCapture(event.pointerId);
    const move = (moved: Event): void => this.#drag(this.#indexAt(moved as PointerEvent));
    const stop = (ended: Event): void => {
      target.removeEventListener('pointermove', move);
      target.removeEventListener('pointerup', stop);
      target.removeEventListener('pointercancel', stop);
      if (ended.type === 'pointerup') this.#drag(this.#indexAt(ended as PointerEvent));
      this.#dragged = null;
      this.#tell();
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', stop);
    target.addEventListener('pointercancel', stop);
  };

  /** What is chosen, as a band behind the drawing. */
  band(height: number): SVGTemplateResult | typeof nothing {
    if (!this.#range) return nothing;
    const [from, to] = this.#edges(this.#range);
    return svg`<rect class="band" x=${from} width=${Math.max(2, to - from)} height=${height}></rect>`;
  }

  /** Both ends of what is chosen, or of everything, each to be moved by keys. */
  ends(height: number): SVGTemplateResult {
    const { axis } = this.#where();
    const range = this.#range ?? { first: 0, last: axis.length - 1 };
    const [from, to] = this.#edges(range);
    const end = (which: 'first' | 'last', x: number): SVGTemplateResult => svg`<g
      class=${`end ${this.#range ? 'set' : ''}`}
      role="slider"
      tabindex="0"
      aria-label=${which === 'first' ? 'From' : 'To'}
      aria-valuemin="0"
      aria-valuemax=${axis.length - 1}
      aria-valuenow=${range[which]}
      aria-valuetext=${periodInWords(axis[range[which]] ?? '')}
      @keydown=${(event: KeyboardEvent) => this.#key(event, which, range)}
    ><rect class="grip" x=${x - 10} width="20" height=${height}></rect><rect class="knob" x=${x - 2} width="4" rx="2" height=${height}></rect></g>`;
    return svg`${end('first', from)}${end('last', to)}`;
  }

  #edges({ first, last }: Range): [number, number] {
    const { axis, left, right } = this.#where();
    const step = (right - left) / Math.max(1, axis.length);
    return [left + first * step, left + (last + 1) * step];
  }

  #indexAt({ clientX }: PointerEvent): number {
    const { axis, left, right } = this.#where();
    const box = this.#host.getBoundingClientRect();
    // In the drawing's own measure, whose right end is as far from the edge as its left one.
    const x = ((clientX - box.left) / box.width) * (left + right);
    const share = (x - left) / (right - left);
    return Math.min(axis.length - 1, Math.max(0, Math.floor(share * axis.length)));
  }

  #drag(index: number): void {
    const from = this.#dragged ?? index;
    this.#range = { first: Math.min(from, index), last: Math.max(from, index) };
    this.#host.requestUpdate();
  }

  #key(event: KeyboardEvent, which: 'first' | 'last', range: Range): void {
    const { axis } = this.#where();
    const most = axis.length - 1;
    const far = Math.max(1, Math.round(axis.length / 10));
    const step = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -far,
      PageUp: far,
      Home: -most,
      End: most,
    }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (step === undefined) this.#range = null;
    else {
      const [least, highest] = which === 'first' ? [0, range.last] : [range.first, most];
      this.#range = { ...range, [which]: Math.min(highest, Math.max(least, range[which] + step)) };
    }
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), rest);
  }

  #tell(): void {
    const { axis } = this.#where();
    const range = this.#range;
    const whole = range !== null && range.first === 0 && range.last === axis.length - 1;
    const detail = range === null || whole ? null : { first: axis[range.first]!, last: axis[range.last]! };
    this.#host.dispatchEvent(new CustomEvent('brushed', { detail }));
  }
}

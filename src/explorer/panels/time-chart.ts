import { html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MeetingsQuery } from '../generated/operations.ts';
import { drawingScale } from '../drawing/scale.ts';
import { marksOn, type Mark } from '../view/marks.ts';
import { labelled, periodInWords } from '../view/periods.ts';
import { counts } from '../view/view.ts';
import { kindInWords } from '../view/words.ts';
import { Brush } from './brush.ts';
import { glyph } from './glyph.ts';
import { Panel } from './panel.ts';

type Bucket = { period: string; count: number };
type Meeting = MeetingsQuery['meetings']['nodes'][number];

const [tall, foot, side] = [84, 22, 14];

/** The drawing of a timeline: a bar a period, or a mark a meeting where there are few; what is brushed it tells as `brushed`. */
class TimeChart extends Panel {
  static override properties = {
    ...Panel.properties,
    axis: { attribute: false },
    listed: { attribute: false },
    counted: { attribute: false },
    meetings: { attribute: false },
    width: { state: true },
    scale: { state: true },
  };
  declare axis: readonly string[];
  declare listed: readonly Bucket[];
  declare counted: readonly Bucket[];
  declare meetings: readonly Meeting[] | undefined;
  declare width: number;
  declare scale: number;
  readonly #size = new ResizeObserver(([entry]) => {
    this.scale = drawingScale();
    this.width = Math.max(200, Math.round(entry!.contentRect.width / this.scale));
  });
  readonly #brush = new Brush(this, () => ({ axis: this.axis, left: side, right: this.width - side }));

  constructor() {
    super();
    this.width = 600;
    this.scale = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view') || changed.has('axis')) this.#brush.follow(this.view.from, this.view.to);
  }

  get #plot(): number {
    return this.width - 2 * side;
  }

  protected override render(): TemplateResult {
    const marks = this.meetings && marksOn(this.meetings, this.axis, 20 / this.#plot);
    const rows = Math.max(1, ...(marks ?? []).map(({ row }) => row + 1));
    const height = (marks ? Math.max(tall, rows * 20 + 20) : tall) + foot;
    return html`<svg
      class="chart"
      viewBox=${`0 0 ${this.width} ${height}`}
      height=${height * this.scale}
      role="group"
      aria-label="Timeline; drag over it, or move its two ends, to choose from when to when"
      @pointerdown=${this.#brush.start}
    >
      ${this.#brush.band(height - foot)} ${this.#axis(height - foot)}
      ${marks ? marks.map((mark) => this.#mark(mark, height - foot)) : this.#bars(height - foot)}
      ${this.#brush.ends(height - foot)}
    </svg>`;
  }

  #axis(base: number): SVGTemplateResult {
    const step = this.#plot / this.axis.length;
    const x = (index: number): number => side + index * step;
    return svg`<line class="base" x1=${side} x2=${this.width - side} y1=${base} y2=${base}></line>
      ${labelled(this.axis, Math.max(2, Math.floor(this.#plot / 76))).map(
        (index, nth) => svg`<g transform=${`translate(${x(index)},${base})`}>
          <line class="tick" y2="5"></line>
          <text class="label" x="3" y="16">${periodInWords(this.axis[index]!, nth === 0)}</text>
        </g>`,
      )}`;
  }

  #bars(base: number): SVGTemplateResult {
    const step = this.#plot / this.axis.length;
    const most = Math.max(1, ...this.listed.map(({ count }) => count));
    const places = new Map(this.axis.map((period, index) => [period, index]));
    const bar =
      (kind: string) =>
      ({ period, count }: Bucket) => {
        const index = places.get(period);
        if (index === undefined || count === 0) return nothing;
        const height = Math.max(1.5, (count / most) * (base - 10));
        const broad = Math.max(1, step - (step > 4 ? 1 : 0));
        return svg`<rect class=${`bar ${kind}`} x=${side + index * step} y=${base - height} width=${broad} height=${height}><title>${periodInWords(period)}: ${count}</title></rect>`;
      };
    return svg`${this.listed.map(bar('listed'))}${this.counted.map(bar('counted'))}`;
  }

  #mark({ meeting, at, from, to, row }: Mark<Meeting>, base: number): SVGTemplateResult {
    const x = (place: number): number => side + place * this.#plot;
    const y = base - 14 - row * 20;
    const { status, mode, title, id } = meeting;
    const wide = x(to) - x(from) > 16;
    return svg`<g class=${`mark ${counts(meeting, this.view) ? 'counts' : 'other'} ${this.view.meeting === id ? 'chosen' : ''}`} @pointerdown=${(event: Event) => event.stopPropagation()} @click=${() => this.go({ meeting: id })}>
      <title>${kindInWords(status, mode)}: ${title ?? 'meeting'}</title>
      ${wide ? svg`<line class="span" x1=${x(from)} x2=${x(to)} y1=${y} y2=${y}></line>` : nothing}
      <g transform=${`translate(${x(at)},${y})`}><circle class="grip" r="10"></circle>${glyph(status, mode)}</g>
    </g>`;
  }
}

customElements.define('time-chart', TimeChart);

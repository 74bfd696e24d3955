import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { glyph } from '../../explorer/panels/glyph.ts';
import { dateInWords } from '../../explorer/view/dates.ts';
import { marksOn, type Mark } from '../../explorer/view/marks.ts';
import { firstDay, labelled, lastDay, periodInWords } from '../../explorer/view/periods.ts';
import { counts, listsAll, type View } from '../../explorer/view/view.ts';
import { counted, kindInWords } from '../../explorer/view/words.ts';
import { Roving } from '../drawing/roving.ts';
import { Sized } from '../drawing/sized.ts';
import { chosenKey, type Chosen } from './chosen.ts';
import type { Marked, Timeline } from './timeline-answer.ts';
import { meetingTitle } from './timeline-table.ts';

const [foot, side, row] = [24, 14, 22];

type Placed = { at: number; chosen: Chosen; said: string; extra: string };

/** The drawing of a timeline. It draws into its piece, which has the styles. */
class TimelineChart extends LitElement {
  static override properties = {
    timeline: { attribute: false },
    view: { attribute: false },
    chosen: { attribute: false },
    words: { attribute: false },
    tell: { attribute: false },
  };
  declare timeline: Timeline;
  declare view: View;
  declare chosen: string | null;
  declare words: string;
  declare tell: (chosen: Chosen) => void;
  readonly #sized = new Sized(this);
  readonly #roving = new Roving(this);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { box } = this.#sized;
    if (!box) return nothing;
    const marks =
      this.timeline.meetings && marksOn(this.timeline.meetings, this.timeline.axis, 20 / this.#plot);
    const rows = Math.max(0, ...(marks ?? []).map((mark) => mark.row + 1));
    const height = Math.max(box.height, rows * row + 20 + foot);
    const base = height - foot;
    return html`<svg
      class="chart"
      viewBox=${`0 0 ${box.width} ${height}`}
      height=${height}
      role="group"
      aria-label="Timeline: arrow keys go along it, Enter chooses; as a table below"
    >
      ${this.#axis(base)} ${marks ? this.#marks(marks, base) : this.#bars(base)}
    </svg>`;
  }

  get #plot(): number {
    return Math.max(100, (this.#sized.box?.width ?? 0) - 2 * side);
  }

  #axis(base: number): SVGTemplateResult {
    const { axis } = this.timeline;
    const step = this.#plot / axis.length;
    return svg`<line class="base" x1=${side} x2=${side + this.#plot} y1=${base} y2=${base}></line>
      ${labelled(axis, Math.max(2, Math.floor(this.#plot / 80))).map(
        (index) => svg`<g transform=${`translate(${side + index * step},${base})`}>
          <line class="tick" y2="5"></line>
          <text class="label" x="3" y="17">${periodInWords(axis[index]!, false, this.words)}</text>
        </g>`,
      )}`;
  }

  #bars(base: number): SVGTemplateResult {
    const { axis, listed, counted: those } = this.timeline;
    const step = this.#plot / axis.length;
    const most = Math.max(1, ...listed.buckets.map(({ count }) => count));
    const places = new Map(axis.map((period, index) => [period, index]));
    const met = new Map(those.buckets.map(({ period, count }) => [period, count]));
    const buckets = listed.buckets.filter(({ period, count }) => count > 0 && places.has(period));
    this.#roving.over(buckets.length);
    return svg`${buckets.map(({ period, count }, at) => {
      const [x, broad] = [side + places.get(period)! * step, Math.max(1, step - (step > 4 ? 1 : 0))];
      const bar = (kind: string, of: number): SVGTemplateResult => {
        const height = of === 0 ? 0 : Math.max(1.5, (of / most) * (base - 10));
        return svg`<rect class=${`bar ${kind}`} x=${x} y=${base - height} width=${broad} height=${height}></rect>`;
      };
      const held = met.get(period) ?? 0;
      const all = counted(count, 'meeting', undefined, this.words);
      const ofThese = listsAll(this.view) ? `, ${held.toLocaleString(this.words)} held in person` : '';
      const said = `${periodInWords(period, true, this.words)}: ${all}${ofThese}`;
      const chosen = { kind: 'period', from: firstDay(period), to: lastDay(period) } as const;
      return this.#thing(
        { at, chosen, said, extra: 'column' },
        svg`<rect class="grip" x=${x} y="0" width=${broad} height=${base}></rect>${bar('listed', count)}${bar('counted', held)}`,
      );
    })}`;
  }

  #marks(marks: readonly Mark<Marked>[], base: number): SVGTemplateResult {
    this.#roving.over(marks.length);
    return svg`${marks.map((mark, at) => {
      const { meeting } = mark;
      const x = (place: number): number => side + place * this.#plot;
      const y = base - 14 - mark.row * row;
      const said = `${kindInWords(meeting.status, meeting.mode)}: ${meetingTitle(meeting)}, ${dateInWords(meeting.date, this.words)}`;
      const span =
        x(mark.to) - x(mark.from) > 16
          ? svg`<line class="span" x1=${x(mark.from)} x2=${x(mark.to)} y1=${y} y2=${y}></line>`
          : nothing;
      return this.#thing(
        {
          at,
          said,
          chosen: { kind: 'meeting', meeting: meeting.id, title: meeting.title },
          extra: `mark ${counts(meeting, this.view) ? 'counts' : 'other'}`,
        },
        svg`${span}<g transform=${`translate(${x(mark.at)},${y})`}><circle class="grip" r="11"></circle>${glyph(meeting.status, meeting.mode)}</g>`,
      );
    })}`;
  }

  /** Something to choose, whatever it looks like. */
  #thing({ at, chosen, said, extra }: Placed, drawn: SVGTemplateResult): SVGTemplateResult {
    const isChosen = this.chosen === chosenKey(chosen);
    const choose = (): void => this.tell(chosen);
    return svg`<g
      class=${`${extra} ${isChosen ? 'chosen' : ''}`}
      part=${extra === 'column' ? 'bar' : 'mark'}
      role="button"
      tabindex=${this.#roving.stop(at)}
      data-at=${at}
      aria-label=${said}
      aria-pressed=${isChosen}
      @click=${choose}
      @keydown=${this.#roving.keys(choose)}
      @focus=${() => this.#roving.reached(at)}
    ><title>${said}</title>${drawn}</g>`;
  }
}

customElements.define('parley-timeline-chart', TimelineChart);

import { html, nothing, type TemplateResult } from 'lit';
import { glyphIcon } from '../../explorer/panels/glyph.ts';
import { listsAll } from '../../explorer/view/view.ts';
import { counted, countedInWords, kindInWords, narrowedInWords } from '../../explorer/view/words.ts';
import { timelineStyles } from '../styles/timeline.ts';
import type { Chosen } from './chosen.ts';
import { leaderQuestion } from './leader-question.ts';
import { Piece, viewProperties } from './piece.ts';
import type { Waiting } from './question.ts';
import { noRecord } from './states.ts';
import { TimelineAnswer, totalOf, type Marked, type Timeline } from './timeline-answer.ts';
import './timeline-chart.ts';
import { meetingTitle, timelineTable } from './timeline-table.ts';

/** `<parley-timeline>`: when meetings were, or may have been: a sign a meeting where they are few, else a bar a period. */
export class TimelinePiece extends Piece {
  static override properties = viewProperties;
  static override styles = [Piece.styles, timelineStyles];
  readonly #answer = new TimelineAnswer(this, () => this.view);
  readonly #leader = leaderQuestion(this, () => this.view);

  protected override get heading(): string {
    const { leaders } = this.view;
    const known = this.#leader.data?.leader?.name;
    const names = known === undefined ? leaders : [known];
    return names.length === 0 ? 'Meetings over time' : `Meetings of ${names.join(' and ')} over time`;
  }

  protected override get question(): Waiting {
    return this.#answer;
  }

  protected override get isEmpty(): boolean {
    const { data } = this.#answer;
    return data !== undefined && totalOf(data.listed) === 0;
  }

  protected override get summary(): string {
    const timeline = this.#answer.data;
    if (!timeline) return '';
    const { spanning, undated } = timeline.listed;
    const all = counted(totalOf(timeline.listed), 'meeting', undefined, this.words);
    return [
      listsAll(this.view) ? `${all} of every kind` : `${all} ${countedInWords(this.view)}`,
      ...(listsAll(this.view) ? [`${this.number(totalOf(timeline.counted))} held in person`] : []),
      ...(spanning > 0 && timeline.meetings === null
        ? [`${this.number(spanning)} over more than one period`]
        : []),
      ...(undated > 0 ? [`${this.number(undated)} without a date`] : []),
      ...narrowedInWords(this.view, this.words),
    ].join(' · ');
  }

  protected override tools(): TemplateResult {
    return html`<button part="button" aria-pressed=${this.table} @click=${() => (this.table = !this.table)}>
      Table
    </button>`;
  }

  protected override answer(): TemplateResult {
    const timeline = this.#answer.data;
    if (!timeline) return html``;
    if (this.isEmpty) {
      const kinds = listsAll(this.view) ? [] : [countedInWords(this.view)];
      return noRecord(
        ['a meeting', [...kinds, ...narrowedInWords(this.view, this.words)].join(', ')].join(' ').trim(),
      );
    }
    const choose = (chosen: Chosen): void => this.choose(chosen);
    if (this.table)
      return html`<div
        class="scroll tables"
        part="table"
        tabindex="0"
        role="region"
        aria-label="The timeline as a table"
      >
        ${timelineTable(timeline, this.view, this.words, choose)}
      </div>`;
    return html`${timeline.axis.length === 0 ? nothing : this.#chart(timeline, choose)}
      ${this.#undated(timeline, choose)} ${legend(timeline, listsAll(this.view))}
      <div class="unseen">${timelineTable(timeline, this.view, this.words, null)}</div>`;
  }

  #chart(timeline: Timeline, choose: (chosen: Chosen) => void): TemplateResult {
    return html`<parley-timeline-chart
      .timeline=${timeline}
      .view=${this.view}
      .chosen=${this.chosen}
      .words=${this.words}
      .tell=${choose}
    ></parley-timeline-chart>`;
  }

  /** What has no place along the axis is not left out. */
  #undated({ meetings }: Timeline, choose: (chosen: Chosen) => void): TemplateResult | typeof nothing {
    const undated = meetings?.filter(({ earliest, latest }) => earliest === null && latest === null) ?? [];
    if (undated.length === 0) return nothing;
    const row = (meeting: Marked): TemplateResult => {
      const title = meetingTitle(meeting);
      return html`<li>
        <button
          class="plain row"
          part="row"
          aria-pressed=${this.chosen === meeting.id}
          @click=${() => choose({ kind: 'meeting', meeting: meeting.id, title: meeting.title })}
        >
          ${glyphIcon(meeting.status, meeting.mode)}<span
            >${title} <small>${kindInWords(meeting.status, meeting.mode)}</small></span
          >
        </button>
      </li>`;
    };
    return html`<div class="undated" part="undated">
      <p class="hint">No date on record</p>
      <ul>
        ${undated.map(row)}
      </ul>
    </div>`;
  }
}

/** What signs and bars mean: only those that are there. */
function legend({ meetings }: Timeline, all: boolean): TemplateResult | typeof nothing {
  if (meetings === null)
    return all
      ? html`<ul class="legend" part="legend" aria-hidden="true">
          <li><i class="bar counted"></i>held in person</li>
          <li><i class="bar listed"></i>of every other kind</li>
        </ul>`
      : nothing;
  const kinds = new Map(meetings.map(({ status, mode }) => [kindInWords(status, mode), { status, mode }]));
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${[...kinds].map(([words, { status, mode }]) => html`<li>${glyphIcon(status, mode)}${words}</li>`)}
  </ul>`;
}

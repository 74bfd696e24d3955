import { html, nothing, type TemplateResult } from 'lit';
import { readInks } from '../drawing/inks.ts';
import { standalone } from '../drawing/save.ts';
import { operations } from '../operations.ts';
import { TimeData, totalOf, type Times } from '../time-data.ts';
import { exportAddress } from '../view/exports.ts';
import { firstDay, lastDay, periodInWords } from '../view/periods.ts';
import { listsAll } from '../view/view.ts';
import { counted, countedInWords } from '../view/words.ts';
import { Panel } from './panel.ts';
import './time-chart.ts';
import './view-tools.ts';

/** How many meetings there were, and when; brushing chooses from when to when. */
class TimelinePanel extends Panel {
  readonly #times = new TimeData(this, () => this.view);

  protected override render(): TemplateResult {
    const { data, busy } = this.#times;
    const asTable = this.view.timeline === 'table';
    return html`<section class="panel timeline" aria-labelledby="timeline-title" aria-busy=${busy}>
      <div class="subhead">
        <h2 id="timeline-title">
          When <small>${data ? this.said(this.#times.months, this.#facts(data)) : nothing}</small>
        </h2>
        ${
          this.view.from || this.view.to
            ? html`<button class="plain" @click=${() => this.go({ from: null, to: null })}>Any date</button>`
            : nothing
        }
        <button
          class="plain"
          aria-pressed=${asTable}
          @click=${() => this.go({ timeline: asTable ? 'drawing' : 'table' })}
        >
          ${asTable ? 'Draw' : 'Table'}
        </button>
        <view-tools
          .of=${{
            name: 'timeline',
            operation: operations.timeline,
            variables: this.#times.variables,
            files: [{ form: 'CSV of these meetings', address: exportAddress('meetings', 'csv', this.view) }],
            picture: () => this.#picture(),
          }}
        ></view-tools>
      </div>
      ${this.instead(this.#times.months)} ${data ? this.#chart(data) : nothing}
    </section>`;
  }

  #facts({ listed }: Times): string {
    const { undated, spanning } = listed;
    return [
      counted(totalOf(listed), 'meeting'),
      ...(spanning > 0 ? [`${spanning.toLocaleString('en')} over more than one period`] : []),
      ...(undated > 0 ? [`${undated.toLocaleString('en')} without a date`] : []),
    ].join(', ');
  }

  #chart(times: Times): TemplateResult {
    const { listed, axis, meetings, counted: those } = times;
    if (totalOf(listed) === 0 && !this.#times.months.isCurrent) return html``;
    if (totalOf(listed) === 0) return html`<p class="empty">No record of such a meeting at any time.</p>`;
    if (axis.length === 0)
      return html`<p class="empty">No date on record for ${counted(listed.undated, 'such meeting')}.</p>`;
    if (this.view.timeline === 'table') return this.#table(times);
    return html`<time-chart
      .view=${this.view}
      .axis=${axis}
      .listed=${listed.buckets}
      .counted=${those.buckets}
      .meetings=${meetings}
      @brushed=${({ detail }: CustomEvent<{ first: string; last: string } | null>) =>
        this.go(
          detail ? { from: firstDay(detail.first), to: lastDay(detail.last) } : { from: null, to: null },
        )}
    ></time-chart>`;
  }

  #table({ listed, counted: those }: Times): TemplateResult {
    const count = new Map(those.buckets.map((bucket) => [bucket.period, bucket.count]));
    const sorted = [...listed.buckets].sort((a, b) => (a.period < b.period ? -1 : 1));
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Meetings by period">
      <table>
        <thead>
          <tr>
            <th scope="col">Period</th>
            ${listsAll(this.view) ? html`<th scope="col">Every kind</th>` : nothing}
            <th scope="col">${countedInWords(this.view)}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(
            (bucket) =>
              html`<tr>
                <th scope="row">
                  <button
                    class="plain"
                    @click=${() => this.go({ from: firstDay(bucket.period), to: lastDay(bucket.period) })}
                  >
                    ${periodInWords(bucket.period)}
                  </button>
                </th>
                ${listsAll(this.view) ? html`<td>${bucket.count}</td>` : nothing}
                <td>${count.get(bucket.period) ?? 0}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #picture(): string | null {
    const chart = this.querySelector<SVGSVGElement>('time-chart svg');
    return chart && standalone(chart, readInks(this).paper);
  }
}

customElements.define('timeline-panel', TimelinePanel);

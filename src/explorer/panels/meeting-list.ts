import { html, nothing, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import type { MeetingFilter, MeetingsQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { askRows } from '../pages.ts';
import { dateInWords } from '../view/dates.ts';
import { exportAddress } from '../view/exports.ts';
import { listedMeetings } from '../view/filter.ts';
import { counts, listsAll, listStep } from '../view/view.ts';
import { counted, countedInWords, kindInWords, narrowedInWords } from '../view/words.ts';
import { glyphIcon } from './glyph.ts';
import { Panel } from './panel.ts';
import './view-tools.ts';

type Meeting = MeetingsQuery['meetings']['nodes'][number];

/** How many of those who take part are named in a row. */
const mostNamed = 4;

/** Meetings on record, the latest first; each says by shape and by word whether it was held, and how. */
class MeetingList extends Panel {
  readonly #asking = new Asking(
    this,
    'meetings',
    async ({ filter, rows }: { filter: MeetingFilter; rows: number }) =>
      askRows(operations.meetings, { filter }, rows, ({ meetings }) => meetings),
    () => ({ filter: listedMeetings(this.view), rows: this.view.rows }),
  );

  protected override render(): TemplateResult {
    const { data } = this.#asking;
    const all = listsAll(this.view);
    return html`<section
      class="panel meetings"
      aria-labelledby="meetings-title"
      aria-busy=${this.#asking.busy}
    >
      <div class="subhead">
        <h2 id="meetings-title">
          ${data ? counted(data.total, 'meeting') : 'Meetings'}
          <small
            >${this.said(this.#asking, all ? 'of every kind on record' : countedInWords(this.view))}</small
          >
        </h2>
        <view-tools
          .of=${{
            name: 'meetings',
            operation: operations.meetings,
            variables: { filter: listedMeetings(this.view), first: listStep },
            files: [
              { form: 'CSV', address: exportAddress('meetings', 'csv', this.view) },
              { form: 'JSON', address: exportAddress('meetings', 'json', this.view) },
            ],
          }}
        ></view-tools>
      </div>
      <div class="segments" role="group" aria-label="Which meetings are listed">
        <button aria-pressed=${all} @click=${() => this.go({ list: 'all' })}>Every kind</button>
        <button aria-pressed=${!all} @click=${() => this.go({ list: 'counted' })}>
          Only what counts as met
        </button>
      </div>
      ${this.instead(this.#asking)} ${data ? this.#rows(data.nodes, data.total) : nothing}
    </section>`;
  }

  #rows(nodes: readonly Meeting[], total: number): TemplateResult {
    if (total === 0) {
      if (!this.#asking.isCurrent) return html``;
      const said = [
        ...(listsAll(this.view) ? [] : [countedInWords(this.view)]),
        ...narrowedInWords(this.view),
      ].join(', ');
      return html`<p class="empty">
        No record of a meeting${said === '' ? '' : ` ${said}`}.
        <small>That says what is on record here, not what took place.</small>
      </p>`;
    }
    return html`<ol class="rows">
        ${nodes.map((meeting) => this.#row(meeting))}
      </ol>
      ${
        nodes.length < total
          ? html`<button class="more" @click=${() => this.go({ rows: this.view.rows + listStep })}>
              More of ${counted(total, 'meeting')}
            </button>`
          : nothing
      }`;
  }

  #row(meeting: Meeting): TemplateResult {
    const { id, status, mode, date, place, conflicts } = meeting;
    const where = place && [place.name, place.country.name].filter(Boolean).join(', ');
    return html`<li class=${counts(meeting, this.view) ? 'counts' : 'other'}>
      <button
        class="row meeting"
        aria-pressed=${this.view.meeting === id}
        @click=${() => this.go({ meeting: id })}
      >
        <span class="kind">${glyphIcon(status, mode)}${kindInWords(status, mode)}</span>
        <span class="when">${dateInWords(date)}</span>
        <span class="name">${meeting.title ?? titleOf(meeting)}</span>
        <span class="detail"
          >${[where, meeting.title === null ? null : titleOf(meeting)].filter(Boolean).join(' · ')}</span
        >
        ${conflicts.length === 0 ? nothing : html`<span class="flag">Sources disagree</span>`}
      </button>
    </li>`;
  }
}

/** A meeting by those who take part, as many as a row has room for. */
function titleOf({ participations, participantsComplete }: Meeting): string {
  const names = participations.map(({ leader }) => leader.name);
  const left = names.length - mostNamed;
  const shown = names.slice(0, left > 1 ? mostNamed : undefined).join(', ');
  return `${shown}${left > 1 ? ` and ${left} more` : ''}${participantsComplete ? '' : ', perhaps others'}`;
}

customElements.define('meeting-list', MeetingList);

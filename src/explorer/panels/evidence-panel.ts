import { html, nothing, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import type { CitedFragment, EvidenceFragment as Meeting } from '../generated/operations.ts';
import { askMeeting } from '../meeting-data.ts';
import { operations } from '../operations.ts';
import { dateInWords, dayInWords } from '../view/dates.ts';
import { Footnotes } from '../view/footnotes.ts';
import { counted, kindInWords, roleWords, stanceWords } from '../view/words.ts';
import { glyphIcon } from './glyph.ts';
import { Panel } from './panel.ts';
import { passageList } from './passages.ts';
import { reportTable } from './reports.ts';
import './view-tools.ts';

type Notes = Footnotes<CitedFragment>;

/** All that is on record about one meeting, and the passages that each of it rests on. */
class EvidencePanel extends Panel {
  readonly #asking = new Asking(this, 'evidence', askMeeting, () => {
    const { meeting, knownOn } = this.view;
    return meeting === null ? null : { id: meeting, knownOn };
  });

  protected override render(): TemplateResult {
    const { meeting, onlySince = null } = this.#asking.data ?? {};
    const notes: Notes = new Footnotes();
    return html`<section
      class="panel evidence"
      aria-label="Evidence"
      aria-busy=${this.#asking.busy}
      tabindex="-1"
    >
      <div class="subhead">
        <p class="over">Evidence</p>
        <view-tools
          .of=${{ name: 'meeting', operation: operations.meeting, variables: this.view.meeting === null ? undefined : { id: this.view.meeting } }}
        ></view-tools>
        <button class="remove" aria-label="Close the evidence" @click=${() => this.go({ meeting: null })}>
          ×
        </button>
      </div>
      ${meeting === null ? this.#none(onlySince) : nothing}
      ${meeting ? this.#meeting(meeting, notes) : this.instead(this.#asking)}
    </section>`;
  }

  #none(onlySince: string | null): TemplateResult {
    const { meeting, knownOn } = this.view;
    if (onlySince === null) return html`<p class="empty">No record of the meeting “${meeting}”.</p>`;
    return html`<p class="empty">
      No record of this meeting as known on ${dayInWords(knownOn!)}: the first source about it was published
      on ${dayInWords(onlySince)}.
    </p>`;
  }

  #meeting(meeting: Meeting, notes: Notes): TemplateResult {
    const { status, mode, place, topics, conflicts, reports } = meeting;
    const where = place && [place.name, place.country.name].filter(Boolean).join(', ');
    return html`<p class="kind">${glyphIcon(status, mode)}${kindInWords(status, mode)}</p>
      <h2>
        ${meeting.title ?? 'A meeting that no source gives a title'}${this.#refer(notes, meeting.evidence)}
      </h2>
      ${conflicts.length === 0 ? nothing : html`<p class="flag">Sources disagree on ${conflicts.join(' and ')}: see what each reports.</p>`}
      <dl class="facts">
        <dt>When</dt>
        <dd>${dateInWords(meeting.date)}${relative(meeting)}</dd>
        <dt>Where</dt>
        <dd>${where ?? 'No place on record'}</dd>
        ${
          topics.length === 0
            ? nothing
            : html`<dt>About</dt>
                <dd>
                  ${topics.map((topic) => html`<button class="plain" @click=${() => this.go({ topic })}>${topic}</button> `)}
                </dd>`
        }
        <dt>Known since</dt>
        <dd>${dayInWords(meeting.knownSince)}, from ${counted(meeting.publisherCount, 'publisher')}</dd>
      </dl>
      ${this.#people(meeting, notes)} ${this.#links('Depends on', meeting.dependsOn)}
      ${this.#links('Part of', meeting.partOf)} ${this.#statements(meeting, notes)}
      <h3>${reports.length > 1 ? 'What each source reports, side by side' : 'What the source reports'}</h3>
      ${reportTable(reports, conflicts, (evidence) => this.#refer(notes, evidence))}
      <h3>Passages</h3>
      ${passageList(notes.passages)}`;
  }

  #people({ participations, participantsComplete }: Meeting, notes: Notes): TemplateResult {
    return html`<h3>Who took part, or was to</h3>
      <ul class="people">
        ${participations.map(({ leader, role, office, officeTitle, represents, evidence }) => {
          const as = [
            role && roleWords[role],
            office?.title ?? officeTitle,
            !office && represents?.name,
          ].filter(Boolean);
          return html`<li>
            <button class="plain" @click=${() => this.go({ leaders: [leader.id], office: null })}>
              ${leader.name}
            </button>
            <span class="detail">${as.join(', ')}</span>${this.#refer(notes, evidence)}
          </li>`;
        })}
      </ul>
      <p class="hint">
        ${participantsComplete ? 'The sources say that this is everybody.' : 'No source says that this is everybody: others may have been there.'}
      </p>`;
  }

  #statements({ statements }: Meeting, notes: Notes): TemplateResult | typeof nothing {
    if (statements.length === 0) return nothing;
    return html`<h3>What was said about it</h3>
      <ul class="statements">
        ${statements.map(
          ({ speaker, stance, date, summary, evidence }) =>
            html`<li>
              <p class="detail">
                <strong>${speaker.name}</strong>
                ${stanceWords[stance]}${date === null ? '' : `, ${dateInWords(date)}`}
              </p>
              <p>${summary}${this.#refer(notes, evidence)}</p>
            </li>`,
        )}
      </ul>`;
  }

  #links(label: string, meetings: Meeting['dependsOn']): TemplateResult | typeof nothing {
    if (meetings.length === 0) return nothing;
    return html`<h3>${label}</h3>
      <ul class="linked">
        ${meetings.map(
          ({ id, title, status, mode, date }) =>
            html`<li>
              <button class="plain" @click=${() => this.go({ meeting: id })}>
                ${glyphIcon(status, mode)} ${title ?? 'A meeting'}
                <span class="detail">${kindInWords(status, mode)}, ${dateInWords(date)}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #refer(notes: Notes, evidence: readonly CitedFragment[]): TemplateResult {
    return html`<span class="notes"
      >${notes
        .refer(evidence)
        .map(
          (number) =>
            html`<a
              href=${`#passage-${number}`}
              aria-label=${`Passage ${number}`}
              @click=${(event: Event) => this.#toPassage(event, number)}
              >${number}</a
            >`,
        )}</span
    >`;
  }

  /** Not by the address, which says what the view is and nothing else. */
  #toPassage(event: Event, number: number): void {
    event.preventDefault();
    const passage = this.querySelector<HTMLElement>(`#passage-${number}`);
    passage?.scrollIntoView({ block: 'nearest' });
    passage?.focus();
  }
}

function relative({ dateWords, dateAgainst }: Meeting): string {
  if (dateWords === null) return '';
  return ` – the source says “${dateWords}”${dateAgainst === null ? '' : `, read against ${dayInWords(dateAgainst)}`}`;
}

customElements.define('evidence-panel', EvidencePanel);

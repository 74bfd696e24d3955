import { html, nothing, type TemplateResult } from 'lit';
import type { CitedFragment, EvidenceFragment } from '../../explorer/generated/operations.ts';
import { glyphIcon } from '../../explorer/panels/glyph.ts';
import { passageList } from '../../explorer/panels/passages.ts';
import { reportTable } from '../../explorer/panels/reports.ts';
import { dateInWords, dayInWords } from '../../explorer/view/dates.ts';
import { Footnotes } from '../../explorer/view/footnotes.ts';
import { counted, kindInWords, roleWords, stanceWords } from '../../explorer/view/words.ts';
import type { Chosen } from './chosen.ts';

/** A meeting with its evidence. */
export type Meeting = EvidenceFragment;

type Notes = Footnotes<CitedFragment>;

/** How evidence is written, and whom to tell what is chosen. */
export type Telling = {
  words: string;
  choose: (chosen: Chosen) => void;
  toPassage: (number: number) => void;
};

/** All that is on record about a meeting, each fact with the passages that it rests on. */
export function evidence(meeting: Meeting, telling: Telling): TemplateResult {
  const notes: Notes = new Footnotes();
  const refer = (passages: readonly CitedFragment[]): TemplateResult => references(passages, notes, telling);
  const { conflicts, reports } = meeting;
  return html`${
      conflicts.length === 0
        ? nothing
        : html`<p class="flag" part="notice">
            Sources disagree on ${conflicts.join(' and ')}: see what each reports.
          </p>`
    }
    ${facts(meeting, telling, refer)} ${people(meeting, telling, refer)}
    ${linked('Depends on', meeting.dependsOn, telling)} ${linked('Part of', meeting.partOf, telling)}
    ${statements(meeting, telling, refer)}
    <h3>${reports.length > 1 ? 'What each source reports, side by side' : 'What the source reports'}</h3>
    ${reportTable(reports, conflicts, refer, telling.words)}
    <h3>Passages</h3>
    <div part="passages">${passageList(notes.passages, telling.words)}</div>`;
}

type Refer = (passages: readonly CitedFragment[]) => TemplateResult;

function facts(meeting: Meeting, { words }: Telling, refer: Refer): TemplateResult {
  const { place, topics, knownSince, publisherCount } = meeting;
  const where = place && [place.name, place.country.name].filter(Boolean).join(', ');
  return html`<dl class="facts">
    <dt>When</dt>
    <dd>${dateInWords(meeting.date, words)}${relative(meeting, words)}${refer(meeting.evidence)}</dd>
    <dt>Where</dt>
    <dd>${where ?? 'No place on record'}</dd>
    ${
      topics.length === 0
        ? nothing
        : html`<dt>About</dt>
            <dd>${topics.join('; ')}</dd>`
    }
    <dt>Known since</dt>
    <dd>${dayInWords(knownSince, words)}, from ${counted(publisherCount, 'publisher', undefined, words)}</dd>
  </dl>`;
}

function people(
  { participations, participantsComplete }: Meeting,
  { choose }: Telling,
  refer: Refer,
): TemplateResult {
  return html`<h3>Who took part, or was to</h3>
    <ul class="people">
      ${participations.map(
        ({ leader: { id, name }, role, office, officeTitle, represents, evidence: passages }) => {
          const as = [
            role && roleWords[role],
            office?.title ?? officeTitle,
            !office && represents?.name,
          ].filter(Boolean);
          return html`<li part="row">
            <button class="plain" @click=${() => choose({ kind: 'leader', leader: id, name })}>
              ${name}
            </button>
            <span class="detail">${as.join(', ')}</span>${refer(passages)}
          </li>`;
        },
      )}
    </ul>
    <p class="hint">
      ${
        participantsComplete
          ? 'The sources say that this is everybody.'
          : 'No source says that this is everybody: others may have been there.'
      }
    </p>`;
}

function statements(
  { statements: said }: Meeting,
  { words }: Telling,
  refer: Refer,
): TemplateResult | typeof nothing {
  if (said.length === 0) return nothing;
  return html`<h3>What was said about it</h3>
    <ul class="statements">
      ${said.map(
        ({ speaker, stance, date, summary, evidence: passages }) =>
          html`<li>
            <p class="detail">
              <strong>${speaker.name}</strong>
              ${stanceWords[stance]}${date === null ? '' : `, ${dateInWords(date, words)}`}
            </p>
            <p>${summary}${refer(passages)}</p>
          </li>`,
      )}
    </ul>`;
}

function linked(
  label: string,
  meetings: Meeting['dependsOn'],
  { words, choose }: Telling,
): TemplateResult | typeof nothing {
  if (meetings.length === 0) return nothing;
  return html`<h3>${label}</h3>
    <ul class="linked">
      ${meetings.map(
        ({ id, title, status, mode, date }) =>
          html`<li>
            <button class="plain" @click=${() => choose({ kind: 'meeting', meeting: id, title })}>
              ${glyphIcon(status, mode)} ${title ?? 'A meeting'}
            </button>
            <span class="detail">${kindInWords(status, mode)}, ${dateInWords(date, words)}</span>
          </li>`,
      )}
    </ul>`;
}

function references(
  passages: readonly CitedFragment[],
  notes: Notes,
  { toPassage }: Telling,
): TemplateResult {
  return html`<span class="notes"
    >${notes
      .refer(passages)
      .map(
        (number) =>
          html`<button class="plain" aria-label=${`Passage ${number}`} @click=${() => toPassage(number)}>
            ${number}
          </button>`,
      )}</span
  >`;
}

function relative({ dateWords, dateAgainst }: Meeting, words: string): string {
  if (dateWords === null) return '';
  const against = dateAgainst === null ? '' : `, read against ${dayInWords(dateAgainst, words)}`;
  return ` – the source says “${dateWords}”${against}`;
}

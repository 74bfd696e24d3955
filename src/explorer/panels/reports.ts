import { html, nothing, type TemplateResult } from 'lit';
import type { CitedFragment, EvidenceFragment } from '../generated/operations.ts';
import { dateInWords, dayInWords, usualLocale } from '../view/dates.ts';
import { modeWords, statusWords } from '../view/words.ts';

type Report = EvidenceFragment['reports'][number];

/** What each source reports of a meeting: a column a source, so that where they disagree is seen at a glance. */
export function reportTable(
  reports: readonly Report[],
  conflicts: readonly string[],
  refer: (evidence: readonly CitedFragment[]) => TemplateResult,
  locale = usualLocale,
): TemplateResult {
  const row = (label: string, field: string, cell: (report: Report) => unknown): TemplateResult =>
    html`<tr class=${differs(reports, cell) ? 'differs' : ''}>
      <th scope="row">
        ${label}${conflicts.includes(field) ? html` <span class="flag">disagree</span>` : nothing}
      </th>
      ${reports.map((report) => html`<td>${cell(report)}</td>`)}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Reports side by side">
    <table class="reports">
      <thead>
        <tr>
          <td></td>
          ${reports.map(
            ({ source }) =>
              html`<th scope="col">
                ${source.title}<small
                  >${source.publisher ?? 'Publisher unknown'}, ${dayInWords(source.published, locale)}</small
                >
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${row('Held?', 'status', ({ status }) => (status === null ? 'says nothing' : statusWords[status]))}
        ${row('How', 'mode', ({ mode }) => (mode === null ? 'says nothing' : modeWords[mode]))}
        ${row('When', 'date', ({ date }) => (date === null ? 'says nothing' : dateInWords(date, locale)))}
        ${row('On whose word', 'attributedTo', ({ attributedTo }) => attributedTo?.name ?? 'its own')}
        <tr>
          <th scope="row">Passages</th>
          ${reports.map(({ evidence }) => html`<td>${refer(evidence)}</td>`)}
        </tr>
      </tbody>
    </table>
  </div>`;
}

function differs(reports: readonly Report[], cell: (report: Report) => unknown): boolean {
  return new Set(reports.map(cell)).size > 1;
}

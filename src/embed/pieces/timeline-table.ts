import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../explorer/view/dates.ts';
import { firstDay, lastDay, periodInWords } from '../../explorer/view/periods.ts';
import { listsAll, type View } from '../../explorer/view/view.ts';
import { countedInWords, kindInWords } from '../../explorer/view/words.ts';
import type { Chosen } from './chosen.ts';
import type { Marked, Timeline } from './timeline-answer.ts';

type Choose = ((chosen: Chosen) => void) | null;

/** What a meeting is called: by its title, else by who took part or was to. */
export function meetingTitle({ title, participations, participantsComplete }: Marked): string {
  if (title !== null) return title;
  const names = participations.map(({ leader }) => leader.name).join(', ');
  return participantsComplete ? names : `${names}, perhaps others`;
}

/** The facts of a timeline's picture as a table; to choose from where there is somebody to tell. */
export function timelineTable(timeline: Timeline, view: View, words: string, choose: Choose): TemplateResult {
  return timeline.meetings === null
    ? countsTable(timeline, view, words, choose)
    : meetingsTable(timeline.meetings, words, choose);
}

function meetingsTable(meetings: readonly Marked[], words: string, choose: Choose): TemplateResult {
  return html`<table>
    <caption>
      Meetings, the latest first
    </caption>
    <thead>
      <tr>
        <th scope="col">Meeting</th>
        <th scope="col">When</th>
        <th scope="col">Kind</th>
      </tr>
    </thead>
    <tbody>
      ${meetings.map(
        (meeting) =>
          html`<tr>
            <th scope="row">
              ${either(meetingTitle(meeting), choose, { kind: 'meeting', meeting: meeting.id, title: meeting.title })}
            </th>
            <td>${dateInWords(meeting.date, words)}</td>
            <td>${kindInWords(meeting.status, meeting.mode)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function countsTable(
  { listed, counted }: Timeline,
  view: View,
  words: string,
  choose: Choose,
): TemplateResult {
  const counts = new Map(counted.buckets.map(({ period, count }) => [period, count]));
  const all = listsAll(view);
  return html`<table>
    <caption>
      Meetings by period
    </caption>
    <thead>
      <tr>
        <th scope="col">Period</th>
        ${all ? html`<th scope="col">Every kind</th>` : nothing}
        <th scope="col">${countedInWords(view)}</th>
      </tr>
    </thead>
    <tbody>
      ${listed.buckets.map(
        ({ period, count }) =>
          html`<tr>
            <th scope="row">
              ${either(periodInWords(period, true, words), choose, { kind: 'period', from: firstDay(period), to: lastDay(period) })}
            </th>
            ${all ? html`<td class="number">${count.toLocaleString(words)}</td>` : nothing}
            <td class="number">${(counts.get(period) ?? 0).toLocaleString(words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function either(text: string, choose: Choose, chosen: Chosen): TemplateResult | string {
  return choose ? html`<button class="plain" @click=${() => choose(chosen)}>${text}</button>` : text;
}

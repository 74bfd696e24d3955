import { html, type TemplateResult } from 'lit';
import { spanInWords } from '../../explorer/view/dates.ts';
import { partyOfLeader } from '../../explorer/view/party.ts';
import { counted } from '../../explorer/view/words.ts';
import type { EmbeddedContactsQuery } from '../generated/operations.ts';
import type { Chosen } from './chosen.ts';

/** A contact as a row shows it. */
export type ContactRow = EmbeddedContactsQuery['contacts']['nodes'][number];

/** How a table of contacts is shown, and whom to tell what is chosen. */
export type ContactsTable = {
  label: string;
  words: string;
  chosen: string | null;
  choose: (chosen: Chosen) => void;
};

/** Contacts as a table, with a bar for how often. */
export function contactsTable(rows: readonly ContactRow[], table: ContactsTable): TemplateResult {
  const most = Math.max(...rows.map(({ meetingCount }) => meetingCount));
  return html`<table>
    <caption class="unseen">
      ${table.label}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Leader</th>
        <th scope="col">Meetings</th>
        <th scope="col">First – last</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => oneRow(row, most, table))}
    </tbody>
  </table>`;
}

function oneRow(
  { leader, meetingCount, firstMet, lastMet }: ContactRow,
  most: number,
  table: ContactsTable,
): TemplateResult {
  const { words, chosen, choose } = table;
  const { id, name } = leader;
  return html`<tr part="row" class=${chosen === id ? 'chosen' : ''}>
    <th scope="row">
      <button
        class="plain"
        aria-pressed=${chosen === id}
        @click=${() => choose({ kind: 'leader', leader: id, name })}
      >
        ${name}
      </button>
      <small>${partyOfLeader(leader)?.name ?? 'Country not on record'}</small>
    </th>
    <td class="often">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" part="bar">
        <rect width=${(meetingCount / most) * 100} height="8"></rect>
      </svg>
      <span class="number">${counted(meetingCount, 'meeting', undefined, words)}</span>
    </td>
    <td class="when">${spanInWords(firstMet, lastMet, words)}</td>
  </tr>`;
}

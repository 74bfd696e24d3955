import { html, nothing, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import type { ContactsQuery, LeaderQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { askRows } from '../pages.ts';
import { tenureInWords, spanInWords } from '../view/dates.ts';
import { exportAddress } from '../view/exports.ts';
import { countedMeetings, encounters, everyMeeting } from '../view/filter.ts';
import { partyOfLeader } from '../view/party.ts';
import type { Suggestion } from '../view/suggestion.ts';
import { contactsStep, modes, statuses } from '../view/view.ts';
import { counted, countedInWords, narrowedInWords } from '../view/words.ts';
import { Panel } from './panel.ts';
import './search-box.ts';
import './view-tools.ts';

type Leader = NonNullable<LeaderQuery['leader']>;
type Contact = ContactsQuery['whoMet']['nodes'][number];

/** Who somebody is, and whom they met. */
class LeaderCard extends Panel {
  readonly #leader = Asking.of(this, operations.leader, () => {
    const [name] = this.view.leaders;
    if (name === undefined) return null;
    const alone = { ...this.view, leaders: [] };
    return { name, everyMeeting: everyMeeting(alone), counted: countedMeetings(alone) };
  });
  readonly #contacts = new Asking(
    this,
    'contacts',
    async ({ rows, ...variables }: { name: string; filter: ReturnType<typeof encounters>; rows: number }) =>
      askRows(operations.contacts, variables, rows, ({ whoMet }) => whoMet),
    () => {
      const [name] = this.view.leaders;
      return name === undefined ? null : { name, filter: encounters(this.view), rows: this.view.contacts };
    },
  );

  protected override render(): TemplateResult {
    const leader = this.#leader.data?.leader;
    if (leader === undefined) return html`${this.instead(this.#leader)}`;
    if (leader === null) return html`<p class="empty">No record of “${this.view.leaders[0]}”.</p>`;
    return html`<section
      class="panel card"
      aria-label=${leader.name}
      aria-busy=${this.#leader.busy || this.#contacts.busy}
    >
      ${this.#head(leader)} ${this.#met(leader)}
      <div class="field">
        <span>Compare with</span>
        <search-box
          .view=${this.view}
          label="Compare with another leader"
          placeholder="Another leader"
          .kinds=${['Leader']}
          @chosen=${({ detail }: CustomEvent<Suggestion>) => this.#pair(detail.view.leaders![0]!)}
        ></search-box>
      </div>
    </section>`;
  }

  #head({ name, aliases, unresolved, tenures, liaisons }: Leader): TemplateResult {
    return html`<header>
      <h2>${name}</h2>
      <button
        class="remove"
        aria-label=${`Let go of ${name}`}
        @click=${() => this.go({ leaders: [], meeting: null })}
      >
        ×
      </button>
      <p class="offices">
        ${unresolved ? html`<span>Known only as: ${unresolved}</span>` : nothing}
        ${tenures.map((tenure) => html`<span>${tenure.office.title}${tenureInWords(tenure)}</span>`)}
        ${liaisons.length === 0 ? nothing : html`<span>Coordinates with ${liaisons.map((liaison) => liaison.name).join(', ')}</span>`}
      </p>
      ${aliases.length === 0 ? nothing : html`<p class="aliases">Also ${aliases.join(' · ')}</p>`}
    </header>`;
  }

  #met(leader: Leader): TemplateResult {
    const contacts = this.#contacts.data;
    if (!contacts) return html`${this.instead(this.#contacts)}`;
    const { total, nodes } = contacts;
    return html`<div class="subhead">
        <h3>
          ${total === 0 ? 'Contacts' : counted(total, 'contact')}
          <small>${this.said(this.#contacts, countedInWords(this.view))}</small>
        </h3>
        <view-tools
          .of=${{
            name: 'contacts',
            operation: operations.contacts,
            variables: { name: leader.id, filter: encounters(this.view), first: contactsStep },
            files: [
              {
                form: 'CSV',
                address: exportAddress('contacts', 'csv', { ...this.view, leaders: [leader.id] }),
              },
              {
                form: 'GraphML',
                address: exportAddress('contacts', 'graphml', { ...this.view, leaders: [leader.id] }),
              },
            ],
          }}
        ></view-tools>
      </div>
      ${this.instead(this.#contacts)}
      ${
        total === 0
          ? this.#none(leader)
          : html`<ol class="rows contacts">
              ${nodes.map((contact) => this.#contact(contact))}
            </ol>`
      }
      ${nodes.length < total ? html`<button class="more" @click=${() => this.go({ contacts: this.view.contacts + contactsStep * 2 })}>More of ${counted(total, 'contact')}</button>` : nothing}`;
  }

  #contact({ leader, meetingCount, firstMet, lastMet }: Contact): TemplateResult {
    const party = partyOfLeader(leader);
    return html`<li>
      <button class="row" @click=${() => this.#pair(leader.id)}>
        <span class="name">${leader.name}</span>
        <span class="party">${party?.name ?? ''}</span>
        <span class="count">${counted(meetingCount, 'meeting')}</span>
        <span class="when">${spanInWords(firstMet, lastMet)}</span>
      </button>
    </li>`;
  }

  /** Nothing on record that counts is no statement about what happened, and what else is on record is said. */
  #none({ meetings, counted: those }: Leader): TemplateResult {
    if (!this.#contacts.isCurrent) return html``;
    const narrowed = narrowedInWords(this.view);
    const others = meetings.totalCount - those.totalCount;
    return html`<p class="empty">
        No record of a meeting
        ${countedInWords(this.view)}${narrowed.length > 0 ? `, ${narrowed.join(', ')}` : ''}.
        <small>That says what is on record here, not what took place.</small>
      </p>
      ${
        others === 0
          ? nothing
          : html`<p class="hint">
              Otherwise on record: ${counted(others, 'meeting')} of another kind, such as proposals or calls.
              <button
                class="plain"
                @click=${() => this.go({ mode: modes.filter((mode) => mode !== 'UNKNOWN') })}
              >
                Count calls too
              </button>
              <button class="plain" @click=${() => this.go({ status: statuses, mode: modes })}>
                Count every kind
              </button>
            </p>`
      }`;
  }

  #pair(other: string): void {
    this.go({ leaders: [this.#leader.data!.leader!.id, other], meeting: null });
  }
}

customElements.define('leader-card', LeaderCard);

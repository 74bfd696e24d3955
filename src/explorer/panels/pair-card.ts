import { html, nothing, type TemplateResult } from 'lit';
import type { ChainsQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { PairData } from '../pair-data.ts';
import { dateInWords, spanInWords } from '../view/dates.ts';
import { exportAddress } from '../view/exports.ts';
import { partyOfLeader } from '../view/party.ts';
import type { Pair } from '../view/pair.ts';
import { counted, countedInWords } from '../view/words.ts';
import { glyphIcon } from './glyph.ts';
import { Panel } from './panel.ts';
import './view-tools.ts';

type Path = ChainsQuery['paths'][number];

/** Two leaders: the shortest chains of meetings between them, and whom both met. */
class PairCard extends Panel {
  readonly #asking = new PairData(this, () => this.view);

  protected override render(): TemplateResult {
    const { data } = this.#asking;
    if (!data) return html`${this.instead(this.#asking)}`;
    const { from, to, chains } = data;
    if (!from || !to) return html`<p class="empty">No record of “${this.view.leaders[from ? 1 : 0]}”.</p>`;
    return html`<section
      class="panel card"
      aria-label=${`${from.name} and ${to.name}`}
      aria-busy=${this.#asking.busy}
    >
      <header>
        <h2>${this.#name(from, to)} <span class="and">and</span> ${this.#name(to, from)}</h2>
      </header>
      <div class="subhead">
        <h3>
          ${chains.length === 0 ? 'Shortest chains' : `Shortest ${chains.length === 1 ? 'chain' : 'chains'}: ${counted(chains[0]!.length, 'step')}`}
          <small>${this.said(this.#asking, countedInWords(this.view))}</small>
        </h3>
        <view-tools
          .of=${{
            name: 'chains',
            operation: operations.chains,
            variables: this.#asking.chains.variables,
            files: [
              { form: 'CSV of their meetings', address: exportAddress('meetings', 'csv', this.view) },
              { form: 'GraphML of the network', address: exportAddress('network', 'graphml', this.view) },
            ],
          }}
        ></view-tools>
      </div>
      ${this.instead(this.#asking)}
      ${
        chains.length === 0 && this.#asking.isCurrent
          ? html`<p class="empty">No record of a chain of such meetings within six steps.</p>`
          : html`<ol class="chains">
              ${chains.map((path) => this.#chain(path))}
            </ol>`
      }
      ${this.#common(data)}
    </section>`;
  }

  #name(one: { id: string; name: string }, other: { id: string }): TemplateResult {
    return html`<span class="chosen"
      >${one.name}<button
        class="remove"
        aria-label=${`Let go of ${one.name}`}
        @click=${() => this.go({ leaders: [other.id], meeting: null })}
      >
        ×
      </button></span
    >`;
  }

  #chain({ leaders, hops }: Path): TemplateResult {
    return html`<li>
      <ol class="chain">
        ${leaders.map(({ id, name }, step) => {
          const meeting = hops[step]?.meeting;
          return html`<li>
            <button class="plain" @click=${() => this.go({ leaders: [id], meeting: null })}>${name}</button>
            ${
              meeting
                ? html`<button class="hop" @click=${() => this.go({ meeting: meeting.id })}>
                    ${glyphIcon(meeting.status, meeting.mode)} ${meeting.title ?? 'Meeting'},
                    ${dateInWords(meeting.date)}
                  </button>`
                : nothing
            }
          </li>`;
        })}
      </ol>
    </li>`;
  }

  #common({ common: { totalCount, nodes } }: Pair): TemplateResult {
    if (totalCount === 0 && this.#asking.isCurrent)
      return html`<h3>Common contacts</h3>
        <p class="empty">
          No record of anybody who met both. <small>That says what is on record here.</small>
        </p>`;
    return html`<h3>${counted(totalCount, 'common contact')}</h3>
      <ol class="rows contacts">
        ${nodes.map(
          ({ leader, meetingCount, firstMet, lastMet }) =>
            html`<li>
              <button class="row" @click=${() => this.go({ leaders: [leader.id], meeting: null })}>
                <span class="name">${leader.name}</span>
                <span class="party">${partyOfLeader(leader)?.name ?? ''}</span>
                <span class="count">${counted(meetingCount, 'meeting')}</span>
                <span class="when">${spanInWords(firstMet, lastMet)}</span>
              </button>
            </li>`,
        )}
      </ol>
      ${nodes.length < totalCount ? html`<p class="hint">The ${nodes.length} with the most meetings are shown and drawn.</p>` : nothing}`;
  }
}

customElements.define('pair-card', PairCard);

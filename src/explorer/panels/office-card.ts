import { html, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import { operations } from '../operations.ts';
import { tenureInWords } from '../view/dates.ts';
import { counted } from '../view/words.ts';
import { Panel } from './panel.ts';
import './view-tools.ts';

/** An office and who is on record as holding it. */
class OfficeCard extends Panel {
  readonly #asking = Asking.of(this, operations.office, () => {
    const { office } = this.view;
    return office === null ? null : { id: office };
  });

  protected override render(): TemplateResult {
    const office = this.#asking.data?.office;
    if (office === undefined) return html`${this.instead(this.#asking)}`;
    if (office === null) return html`<p class="empty">No record of the office “${this.view.office}”.</p>`;
    return html`<section class="panel card" aria-label=${office.title} aria-busy=${this.#asking.busy}>
      <header>
        <h2>${office.title}</h2>
        <button class="remove" aria-label="Let go of the office" @click=${() => this.go({ office: null })}>
          ×
        </button>
        <p class="offices">${office.of.name}</p>
      </header>
      <div class="subhead">
        <h3>
          ${office.tenures.length === 0 ? 'No record of who held it' : `${counted(office.tenures.length, 'tenure')} on record`}
        </h3>
        <view-tools
          .of=${{ name: 'office', operation: operations.office, variables: this.#asking.variables }}
        ></view-tools>
      </div>
      <ol class="rows">
        ${office.tenures.map(
          (tenure) =>
            html`<li>
              <button class="row" @click=${() => this.go({ leaders: [tenure.leader.id], office: null })}>
                <span class="name">${tenure.leader.name}</span>
                <span class="when">${tenureInWords(tenure).replace(/^, /, '')}</span>
              </button>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

customElements.define('office-card', OfficeCard);

import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../view/suggestion.ts';
import {
  countedModes,
  countedStatuses,
  isFiltered,
  modes,
  noFilter,
  statuses,
  switched,
} from '../view/view.ts';
import { dayInWords } from '../view/dates.ts';
import { shortModes, statusWords } from '../view/words.ts';
import { glyphIcon } from './glyph.ts';
import { Panel } from './panel.ts';
import './search-box.ts';

/** What counts as having met, and what narrows the view down. */
class FilterBar extends Panel {
  protected override render(): TemplateResult {
    return html`<div class="filters" role="group" aria-label="Filters">
      <fieldset class="chips">
        <legend>Counted as met</legend>
        ${statuses.map((status) => {
          const chosen = countedStatuses(this.view);
          const next = (): void => this.go({ status: switched(statuses, chosen, 'HELD', status) });
          return chip(
            html`${glyphIcon(status, 'IN_PERSON')}${statusWords[status]}`,
            chosen.includes(status),
            next,
          );
        })}
        <span class="divide"></span>
        ${modes.map((mode) => {
          const chosen = countedModes(this.view);
          const next = (): void => this.go({ mode: switched(modes, chosen, 'IN_PERSON', mode) });
          return chip(html`${glyphIcon('HELD', mode)}${shortModes[mode]}`, chosen.includes(mode), next);
        })}
      </fieldset>
      <div class="drops">
        ${this.#dates()}${this.#place()}${this.#topic()}${this.#known()}${this.#reset()}
      </div>
    </div>`;
  }

  #dates(): TemplateResult {
    const { from, to, certainly } = this.view;
    const said = from || to ? `${from ? dayInWords(from) : '…'} – ${to ? dayInWords(to) : '…'}` : 'Any date';
    return drop(
      `${said}${certainly ? ', certain' : ''}`,
      Boolean(from || to || certainly),
      html`${this.#day('From', 'from', { max: to })}${this.#day('To', 'to', { min: from })}
        <label class="check"
          ><input
            type="checkbox"
            .checked=${certainly}
            @change=${() => this.go({ certainly: !certainly })}
          />Only what is certainly then</label
        >`,
    );
  }

  #place(): TemplateResult {
    const { country, represents } = this.view;
    const said = [represents && `For ${represents}`, country && `In ${country}`].filter(Boolean).join(', ');
    return drop(
      said || 'Any country',
      said !== '',
      html`${this.#named('Someone took part for', 'represents', ['Country', 'Organization'], 'Country or organization')}
      ${this.#named('The meeting was in', 'country', ['Country'], 'Country')}`,
    );
  }

  #topic(): TemplateResult {
    const { topic } = this.view;
    return drop(topic ?? 'Any topic', topic !== null, this.#named('About', 'topic', ['Topic'], 'Topic'));
  }

  #known(): TemplateResult {
    const { knownOn } = this.view;
    return drop(
      knownOn ? `As known on ${dayInWords(knownOn)}` : 'As known now',
      knownOn !== null,
      html`${this.#day('As known on', 'knownOn')}
        <p class="hint">Shows only what had been published by that day, with the values known then.</p>`,
    );
  }

  #reset(): TemplateResult | typeof nothing {
    if (!isFiltered(this.view)) return nothing;
    return html`<button class="plain" @click=${() => this.go(noFilter)}>Clear filters</button>`;
  }

  #day(
    label: string,
    part: 'from' | 'to' | 'knownOn',
    { min, max }: { min?: string | null; max?: string | null } = {},
  ): TemplateResult {
    const change = ({ target }: Event): void =>
      this.go({ [part]: (target as HTMLInputElement).value || null });
    return html`<label class="field"
      ><span>${label}</span
      ><input
        type="date"
        .value=${this.view[part] ?? ''}
        min=${min ?? nothing}
        max=${max ?? nothing}
        @change=${change}
    /></label>`;
  }

  #named(
    label: string,
    part: 'represents' | 'country' | 'topic',
    kinds: readonly string[],
    placeholder: string,
  ): TemplateResult {
    const value = this.view[part];
    const chosen = ({ detail }: CustomEvent<Suggestion>): void => this.go({ [part]: detail.name });
    if (value === null)
      return html`<div class="field">
        <span>${label}</span>
        <search-box
          .view=${this.view}
          label=${label}
          placeholder=${placeholder}
          .kinds=${kinds}
          @chosen=${chosen}
        ></search-box>
      </div>`;
    return html`<div class="field">
      <span>${label}</span>
      <span class="value"
        >${value}<button
          class="remove"
          aria-label=${`Take back: ${label} ${value}`}
          @click=${() => this.go({ [part]: null })}
        >
          ×
        </button></span
      >
    </div>`;
  }
}

function chip(label: TemplateResult, pressed: boolean, toggle: () => void): TemplateResult {
  return html`<button class="chip" aria-pressed=${pressed} @click=${toggle}>${label}</button>`;
}

function drop(said: string, narrowed: boolean, content: TemplateResult): TemplateResult {
  return html`<details class="drop ${narrowed ? 'narrowed' : ''}" name="filter">
    <summary>${said}</summary>
    <div class="menu">${content}</div>
  </details>`;
}

customElements.define('filter-bar', FilterBar);

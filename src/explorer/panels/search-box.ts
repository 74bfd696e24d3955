import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import type { SearchQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { searchText, suggestionOf, type Suggestion } from '../view/suggestion.ts';
import { Panel } from './panel.ts';

type Kind = SearchQuery['search']['edges'][number]['node']['kind'];

/** How long typing rests before suggestions are asked for, in milliseconds. */
const rest = 120;

let boxes = 0;

/** A field that suggests what is on record: names, aliases, offices, countries, meetings, topics. Tells what was chosen as `chosen`. */
class SearchBox extends Panel {
  static override properties = {
    ...Panel.properties,
    label: {},
    placeholder: {},
    kinds: { attribute: false },
    text: { state: true },
    active: { state: true },
    open: { state: true },
  };
  declare label: string;
  declare placeholder: string;
  /** Which kinds of thing are suggested; all where absent. */
  declare kinds: readonly Kind[] | undefined;
  declare text: string;
  declare active: number;
  declare open: boolean;
  readonly #id = `search-${++boxes}`;
  readonly #asking = Asking.of(this, operations.search, () => {
    const text = searchText(this.text);
    return text === null ? null : { text, first: this.kinds ? 40 : 10 };
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the first suggestion is to be taken as soon as it is there. */
  #eager = false;

  constructor() {
    super();
    this.placeholder = '';
    this.text = '';
    this.active = 0;
    this.open = false;
  }

  get #suggestions(): Suggestion[] {
    const edges = this.#asking.data?.search.edges ?? [];
    return edges
      .filter(({ node }) => !this.kinds || this.kinds.includes(node.kind))
      .slice(0, 10)
      .map(suggestionOf);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.active = 0;
  }

  protected override updated(): void {
    if (!this.#eager || this.#asking.busy || !this.#asking.data) return;
    this.#eager = false;
    this.#choose(this.active);
  }

  protected override render(): TemplateResult {
    const found = this.#suggestions;
    const shown = this.open && searchText(this.text) !== null;
    return html`<div class="search">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${this.label}
        placeholder=${this.placeholder}
        aria-expanded=${shown}
        aria-controls=${`${this.#id}-list`}
        aria-autocomplete="list"
        aria-activedescendant=${shown && found[this.active] ? `${this.#id}-${this.active}` : nothing}
        @input=${this.#onInput}
        @focus=${() => (this.open = true)}
        @blur=${() => (this.open = false)}
        @keydown=${this.#onKey}
      />
      <ul
        id=${`${this.#id}-list`}
        role="listbox"
        aria-label=${`Suggestions: ${this.label}`}
        ?hidden=${!shown}
      >
        ${found.map((each, index) => this.#option(each, index))}
        ${found.length === 0 && shown ? html`<li class="none" role="option" aria-disabled="true" aria-selected="false">${this.#none()}</li>` : nothing}
      </ul>
    </div>`;
  }

  #option({ name, kind, detail, match }: Suggestion, index: number): TemplateResult {
    return html`<li
      id=${`${this.#id}-${index}`}
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(index)}
    >
      <span class="name">${name}${match === null ? nothing : html` <small>also “${match}”</small>`}</span>
      <span class="detail">${detail}</span>
      <span class="kind">${kind}</span>
    </li>`;
  }

  #none(): string {
    if (this.#asking.busy || !this.#asking.data) return 'Looking …';
    return `No record of “${this.text.trim()}”.`;
  }

  #onInput({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#eager = false;
    this.open = true;
    this.#timer = setTimeout(() => (this.text = value), rest);
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#suggestions.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) {
      this.open = true;
      this.active = (this.active + step + count) % count;
    } else if (event.key === 'Enter') this.#enter(event.target as HTMLInputElement);
    else if (event.key === 'Escape') this.#empty();
    else return;
    event.preventDefault();
  }

  /** Whoever types faster than answers come gets what is best then. */
  #enter({ value }: HTMLInputElement): void {
    if (searchText(value) === null) return;
    this.#eager = true;
    clearTimeout(this.#timer);
    this.text = value;
    this.requestUpdate();
  }

  #choose(index: number): void {
    const chosen = this.#suggestions[index];
    if (!chosen) return;
    this.#empty();
    this.dispatchEvent(new CustomEvent<Suggestion>('chosen', { detail: chosen }));
  }

  #empty(): void {
    clearTimeout(this.#timer);
    this.querySelector('input')!.value = '';
    this.text = '';
    this.open = false;
  }
}

customElements.define('search-box', SearchBox);

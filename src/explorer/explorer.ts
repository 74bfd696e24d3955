import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Asking } from './asking.ts';
import { connection } from './connection.ts';
import { downloadByToken } from './download.ts';
import { operations } from './operations.ts';
import './panels/away-notice.ts';
import './panels/evidence-panel.ts';
import './panels/filter-bar.ts';
import './panels/leader-card.ts';
import './panels/meeting-list.ts';
import './panels/network-panel.ts';
import './panels/office-card.ts';
import './panels/pair-card.ts';
import './panels/search-box.ts';
import './panels/theme-switch.ts';
import './panels/timeline-panel.ts';
import { addressOf, viewAt } from './view/address.ts';
import type { Suggestion } from './view/suggestion.ts';
import { listStep, type View } from './view/view.ts';
import { counted } from './view/words.ts';

/** The explorer: one view of the graph, in panels; what it shows is what its address says. */
class Explorer extends LitElement {
  static override properties = { view: { state: true } };
  declare view: View;
  readonly #record = Asking.of(this, operations.record, () => ({}));
  readonly #follow = (): void => {
    this.view = viewAt(location.search);
  };

  constructor() {
    super();
    this.view = viewAt(location.search);
    this.addEventListener('click', downloadByToken);
    this.addEventListener('go', (event) => this.#go((event as CustomEvent<Partial<View>>).detail));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#follow);
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<a class="skip" href="#main">Skip to the answers</a>
      <header class="top">
        <h1><a href="/" @click=${this.#home}>Parley</a></h1>
        <search-box
          class="main"
          .view=${view}
          label="Search leaders, offices, countries, meetings, topics"
          placeholder="Search a leader, an office, a country …"
          @chosen=${({ detail }: CustomEvent<Suggestion>) => this.#go(detail.view)}
        ></search-box>
        <p class="record">${this.#said()}</p>
        <theme-switch></theme-switch>
      </header>
      <away-notice></away-notice>
      <filter-bar .view=${view}></filter-bar>
      <main id="main" class=${view.meeting === null ? 'plain' : 'reading'} tabindex="-1">
        <div class="stage">
          <network-panel .view=${view}></network-panel>
          <timeline-panel .view=${view}></timeline-panel>
        </div>
        <div class="beside">
          ${this.#card(view)}
          <meeting-list .view=${view}></meeting-list>
        </div>
        ${view.meeting === null ? nothing : html`<evidence-panel .view=${view}></evidence-panel>`}
      </main>`;
  }

  #card(view: View): TemplateResult | typeof nothing {
    if (view.leaders.length === 2) return html`<pair-card .view=${view}></pair-card>`;
    if (view.leaders.length === 1) return html`<leader-card .view=${view}></leader-card>`;
    return view.office === null ? nothing : html`<office-card .view=${view}></office-card>`;
  }

  #said(): TemplateResult | typeof nothing {
    const graph = this.#record.data?.graph;
    if (!graph) return nothing;
    connection.seen(graph.version);
    return html`${counted(graph.leaders, 'leader')}, ${counted(graph.meetings, 'meeting')} from
      ${counted(graph.sources, 'source')}
      ${graph.incomplete.length === 0 ? nothing : html`<span class="flag">being imported: ${graph.incomplete.join(', ')}</span>`}
      <a href="/graphql">API</a>`;
  }

  readonly #home = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', '/');
    this.#follow();
  };

  #go(change: Partial<View>): void {
    // A list of something else begins at its beginning.
    const rows = 'rows' in change || 'meeting' in change ? {} : { rows: listStep };
    const before = this.view;
    this.view = { ...before, ...rows, ...change };
    const address = addressOf(this.view);
    if (address === addressOf(before)) return;
    history.pushState(null, '', `/${address}`);
    if (this.view.meeting !== null && this.view.meeting !== before.meeting) void this.#toEvidence();
  }

  /** Whoever opens a meeting is taken to its evidence, also by keyboard. */
  async #toEvidence(): Promise<void> {
    await this.updateComplete;
    const panel = this.querySelector<LitElement>('evidence-panel');
    await panel?.updateComplete;
    const section = panel?.querySelector<HTMLElement>('.evidence');
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('parley-explorer', Explorer);

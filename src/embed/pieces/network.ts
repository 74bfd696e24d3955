import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../explorer/view/view.ts';
import { counted, countedInWords, narrowedInWords } from '../../explorer/view/words.ts';
import { readCount } from '../attributes/read-view.ts';
import { networkStyles } from '../styles/network.ts';
import type { Chosen } from './chosen.ts';
import { Piece, viewProperties } from './piece.ts';
import { NetworkAnswer, type Network } from './network-answer.ts';
import { networkLegend } from './network-legend.ts';
import { networkTables } from './network-tables.ts';
import './network-picture.ts';
import type { Waiting } from './question.ts';
import { noRecord } from './states.ts';

/** How many leaders a picture has room for; what is beyond is said, not drawn. */
const mostNodes = 200;

/** `<parley-network>`: who met whom around some leaders, or among all, drawn or as tables. */
export class NetworkPiece extends Piece {
  static override properties = { ...viewProperties, depth: {}, first: {} };
  static override styles = [Piece.styles, networkStyles];
  declare depth: string | null;
  declare first: string | null;
  readonly #answer = new NetworkAnswer(this, () => this.#asked());

  protected override get heading(): string {
    const { leaders } = this.view;
    const nodes = this.#network?.picture.nodes ?? [];
    // Those named come first.
    const names =
      nodes.length < leaders.length ? leaders : nodes.slice(0, leaders.length).map(({ name }) => name);
    return names.length === 0 ? 'Who met whom' : `Who met whom around ${names.join(' and ')}`;
  }

  protected override get question(): Waiting {
    return this.#answer;
  }

  protected override get isEmpty(): boolean {
    return this.#network?.picture.links.length === 0;
  }

  protected override get summary(): string {
    const network = this.#network;
    if (!network) return '';
    const { nodes, links } = network.picture;
    return [
      counted(nodes.length, 'leader', undefined, this.words),
      counted(links.length, 'pair', undefined, this.words),
      this.#filterInWords(),
    ].join(' · ');
  }

  protected override ownProblems(): readonly string[] {
    return [...this.#depth.problems, ...this.#first.problems];
  }

  protected override tools(): TemplateResult {
    return html`<button part="button" aria-pressed=${this.table} @click=${() => (this.table = !this.table)}>
      Table
    </button>`;
  }

  protected override address(): View {
    return this.#asked();
  }

  protected override answer(): TemplateResult {
    const network = this.#network;
    if (!network) return html``;
    if (network.picture.links.length === 0) return noRecord(`a meeting ${this.#filterInWords()}`);
    return html`${network.truncated ? this.#bound(network) : nothing}
    ${
      this.table
        ? html`<div
            class="scroll tables"
            part="table"
            tabindex="0"
            role="region"
            aria-label="The network as tables"
          >
            ${networkTables(network, this.words, (chosen) => this.choose(chosen))}
          </div>`
        : html`<parley-network-picture
              .network=${network}
              .chosen=${this.chosen}
              .tell=${(chosen: Chosen) => this.choose(chosen)}
              .words=${this.words}
            ></parley-network-picture>
            ${networkLegend(network)}
            <div class="unseen">${networkTables(network, this.words, null)}</div>`
    }`;
  }

  get #network(): Network | undefined {
    return this.#answer.data;
  }

  get #depth(): ReturnType<typeof readCount> {
    return readCount('depth', this.said('depth'), { usual: 1, most: 3 });
  }

  get #first(): ReturnType<typeof readCount> {
    return readCount('first', this.said('first'), { usual: 100, most: mostNodes });
  }

  #asked(): View {
    return { ...this.view, depth: this.#depth.count, first: this.#first.count };
  }

  #filterInWords(): string {
    return [countedInWords(this.view), ...narrowedInWords(this.view, this.words)].join(', ');
  }

  #bound({ picture }: Network): TemplateResult {
    const whom =
      this.view.leaders.length > 0
        ? 'the nearest, then those in the most meetings'
        : 'those in the most meetings';
    return html`<p class="hint" part="notice">
      There are more than are shown: these are ${this.number(picture.nodes.length)} leaders, ${whom}.
    </p>`;
  }
}

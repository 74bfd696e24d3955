import {
  html,
  LitElement,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { linkWords } from '../../explorer/drawing/link-kinds.ts';
import { breadth, type PictureLink } from '../../explorer/drawing/picture.ts';
import { counted } from '../../explorer/view/words.ts';
import { fit, namesOf, type Box, type Drawn, type Name } from '../drawing/fit.ts';
import { nodeShape } from '../drawing/node-shape.ts';
import { Roving } from '../drawing/roving.ts';
import { settle, type Place } from '../drawing/settle.ts';
import { Sized, widthOf } from '../drawing/sized.ts';
import { chosenKey, type Chosen } from './chosen.ts';
import { colourClass, type Network } from './network-answer.ts';
import { pairOf } from './network-tables.ts';
import { skeleton } from './states.ts';

const letters = 12;
/** How much more room letters take that are bold. */
const boldness = 1.1;

/** The drawing of a network. It draws into its piece, which has the styles. */
class NetworkPicture extends LitElement {
  static override properties = {
    network: { attribute: false },
    chosen: { attribute: false },
    words: { attribute: false },
    tell: { attribute: false },
    pointed: { state: true },
  };
  declare network: Network;
  declare chosen: string | null;
  declare words: string;
  declare tell: (chosen: Chosen) => void;
  /** The node that somebody points at, or that has the focus. */
  declare pointed: string | null;
  readonly #sized = new Sized(this);
  readonly #roving = new Roving(this);
  #places: ReadonlyMap<string, Place> | null = null;
  #stop = new AbortController();

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('network')) void this.#settle();
  }

  async #settle(): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const places = await settle(this.network.picture, this.#places ?? new Map(), this.#stop.signal);
    if (places === null) return;
    this.#places = places;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { box } = this.#sized;
    if (!box || !this.#places) return html`${skeleton()}`;
    const nodes = fit(this.network.picture, this.#places, box);
    this.#roving.over(nodes.length);
    return html`<svg
      class="network"
      viewBox=${`0 0 ${box.width} ${box.height}`}
      role="group"
      aria-label="Who met whom: arrow keys go from leader to leader, Enter chooses; as tables below"
    >
      ${this.#links(nodes)} ${nodes.map((node, at) => this.#node(node, at))} ${this.#names(nodes, box)}
    </svg>`;
  }

  #links(nodes: readonly Drawn[]): SVGTemplateResult {
    const { links } = this.network.picture;
    const places = new Map(nodes.map((node) => [node.id, node]));
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return svg`${links.map((link) => {
      const [a, b] = [places.get(link.source), places.get(link.target)];
      if (!a || !b) return nothing;
      const pair = pairOf(link, names);
      const line = (kind: string, width: number): SVGTemplateResult =>
        svg`<line class=${kind} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} stroke-width=${width}></line>`;
      return svg`<g
        class=${`link ${this.#linkState(link, chosenKey(pair))}`}
        part="line"
        @click=${() => this.tell(pair)}
      >
        <title>${`${pair.names.join(' – ')}: ${counted(link.meetings, 'meeting', undefined, this.words)}, ${linkWords[link.kind]}`}</title>
        ${line('reach', 10)}${line(link.kind, breadth(link.meetings, links.length))}
      </g>`;
    })}`;
  }

  #linkState({ source, target }: PictureLink, key: string): string {
    if (this.chosen === key) return 'chosen';
    const near = this.pointed ?? this.chosen;
    return source === near || target === near ? 'near' : '';
  }

  #node(node: Drawn, at: number): SVGTemplateResult {
    const { id, name, degree, x, y, radius } = node;
    const party = this.network.parties.get(id) ?? null;
    const choose = (): void => this.tell({ kind: 'leader', leader: id, name });
    const said = [name, party?.name, `${degree.toLocaleString(this.words)} met`].filter(Boolean).join(', ');
    return svg`<g
      class=${`node ${colourClass(party, this.network.ranked)} ${this.chosen === id ? 'chosen' : ''}`}
      part="node"
      transform=${`translate(${x.toFixed(1)},${y.toFixed(1)})`}
      role="button"
      tabindex=${this.#roving.stop(at)}
      data-at=${at}
      aria-label=${said}
      aria-pressed=${this.chosen === id}
      @click=${choose}
      @keydown=${this.#roving.keys(choose)}
      @focus=${() => this.#point(id, at)}
      @blur=${() => (this.pointed = null)}
      @pointerenter=${() => (this.pointed = id)}
      @pointerleave=${() => (this.pointed = null)}
    >
      <title>${said}</title>
      ${nodeShape(party !== null && !party.country, radius)}
    </g>`;
  }

  #point(id: string, at: number): void {
    this.#roving.reached(at);
    this.pointed = id;
  }

  #names(nodes: readonly Drawn[], box: Box): SVGTemplateResult {
    const must = new Set([this.pointed, this.chosen].filter((id) => id !== null));
    const size = letters * this.#unit;
    const written = new Map(nodes.map((node) => [node.id, this.#written(node)]));
    const width = (id: string): number =>
      widthOf(written.get(id)!.join(' '), this, size) * (this.#isAround(id) ? boldness : 1);
    const names = namesOf(nodes, width, must, box);
    const one = ({ id, x, y }: Name): SVGTemplateResult => {
      const [name, code] = written.get(id)!;
      return svg`<text part="name" class=${this.#isAround(id) ? 'around' : ''} x=${x.toFixed(1)} y=${y.toFixed(1)} font-size=${size}>${name}${
        code === undefined ? nothing : svg`<tspan class="code" dx="4">${code}</tspan>`
      }</text>`;
    };
    return svg`<g class="names" aria-hidden="true">${names.map(one)}</g>`;
  }

  /** Whether the network was asked for around a leader. */
  #isAround(id: string): boolean {
    return this.network.picture.chosen.includes(id);
  }

  /** A leader's name with the country's code, so that colour is not the only sign. */
  #written({ id, name }: Drawn): [name: string, code?: string] {
    const party = this.network.parties.get(id);
    return party?.country ? [name, party.code] : [name];
  }

  /** The piece's own size, as a factor of the usual one. */
  get #unit(): number {
    return (Number.parseFloat(getComputedStyle(this).getPropertyValue('--size')) || 16) / 16;
  }
}

customElements.define('parley-network-picture', NetworkPicture);

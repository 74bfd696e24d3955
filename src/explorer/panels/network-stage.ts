import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Colours } from '../drawing/inks.ts';
import { readInks } from '../drawing/inks.ts';
import type { Picture } from '../drawing/picture.ts';
import { Stage } from '../drawing/stage.ts';
import { writtenCamera, type Camera } from '../view/camera.ts';
import type { View } from '../view/view.ts';

/** How far the arrow keys move, as a part of what is seen. */
const stride = 0.12;

/** The drawing itself, with what moves it: pointer, keys, buttons. */
export class NetworkStage extends LitElement {
  static override properties = {
    view: { attribute: false },
    picture: { attribute: false },
    grouped: { attribute: false },
    colours: { attribute: false },
    svg: { attribute: false },
  };
  declare view: View;
  declare picture: Picture;
  /** Whether nodes stand for groups, and lines for some pairs between them: nobody is known to have met by one. */
  declare grouped: boolean;
  declare colours: Colours;
  /** The drawing as SVG, for where there is no WebGL, and for paper. */
  declare svg: () => string | null;
  #stage: Stage | null = null;
  #shown: Picture | null = null;
  /** What the drawing shows a part of, as the address has it: told by it, or to it. */
  #at: string | null = null;
  readonly #theme = matchMedia('(prefers-color-scheme: dark)');
  readonly #recolour = (): void => {
    this.#stage?.colour({ ...this.colours, inks: readInks(this) });
    if (!this.#stage) this.requestUpdate();
  };
  readonly #print = (): void => this.#still('.paper');

  protected override createRenderRoot(): this {
    return this;
  }

  /** Where everybody is drawn. */
  get places(): ReadonlyMap<string, { x: number; y: number }> {
    return this.#stage?.places() ?? new Map(this.picture.nodes.map(({ id, x, y }) => [id, { x, y }]));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#theme.addEventListener('change', this.#recolour);
    addEventListener('theme', this.#recolour);
    addEventListener('beforeprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#theme.removeEventListener('change', this.#recolour);
    removeEventListener('theme', this.#recolour);
    removeEventListener('beforeprint', this.#print);
    this.#stage?.destroy();
    this.#stage = null;
    this.#shown = null;
  }

  protected override render(): TemplateResult {
    return html`<div
        class="canvas"
        tabindex="0"
        role="group"
        aria-label="Drawing of the network. Arrow keys move it, plus and minus zoom, 0 shows all. The table has the same facts."
        @keydown=${this.#key}
      ></div>
      <div class="paper" aria-hidden="true"></div>
      ${
        drawsWebGl
          ? html`<div class="zoom" role="group" aria-label="Zoom">
              <button aria-label="Nearer" @click=${() => this.#stage?.zoom(1.5)}>+</button>
              <button aria-label="Farther" @click=${() => this.#stage?.zoom(1 / 1.5)}>−</button>
              <button aria-label="Show all" @click=${() => this.#stage?.fit()}>⤢</button>
            </div>`
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!drawsWebGl) {
      this.#still('.canvas');
      return;
    }
    this.#stage ??= new Stage(this.querySelector<HTMLElement>('.canvas')!, this.colours.inks, {
      leader: (id) => this.#go({ leaders: [id], meeting: null, office: null, as: null }),
      pair: (source, target) => {
        if (!this.grouped) this.#go({ leaders: [source, target], meeting: null, office: null });
      },
      settled: () => {
        performance.mark('network settled');
        this.dataset['settled'] = '';
      },
      moved: (camera) => this.#tell(camera),
    });
    const at = writtenCamera(this.view.at);
    if (this.#shown === this.picture) {
      if (changed.has('colours')) this.#stage.colour(this.colours);
      if (at !== this.#at) this.#stage.look(this.view.at);
      this.#at = at;
    } else {
      this.#at = at;
      this.#shown = this.picture;
      delete this.dataset['settled'];
      performance.mark('network answered');
      this.#stage.show(this.picture, this.colours, this.view.at);
      requestAnimationFrame(() => performance.mark('network drawn'));
    }
  }

  /** Has the address say what is in view. */
  #tell(camera: Camera): void {
    const at = writtenCamera(camera);
    if (at === this.#at) return;
    this.#at = at;
    this.#go({ at: at === null ? null : camera });
  }

  #go(change: Partial<View>): void {
    this.dispatchEvent(new CustomEvent('go', { detail: change, bubbles: true }));
  }

  #key(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.#stage?.pan(-stride, 0),
      ArrowRight: () => this.#stage?.pan(stride, 0),
      ArrowUp: () => this.#stage?.pan(0, stride),
      ArrowDown: () => this.#stage?.pan(0, -stride),
      '+': () => this.#stage?.zoom(1.5),
      '=': () => this.#stage?.zoom(1.5),
      '-': () => this.#stage?.zoom(1 / 1.5),
      '0': () => this.#stage?.fit(),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  }

  /** Puts the drawing into the page as SVG. */
  #still(where: '.canvas' | '.paper'): void {
    const svg = this.svg();
    if (svg === null) return;
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    this.querySelector(where)!.replaceChildren(drawing);
  }
}

const drawsWebGl = document.createElement('canvas').getContext('webgl2') !== null;

customElements.define('network-stage', NetworkStage);

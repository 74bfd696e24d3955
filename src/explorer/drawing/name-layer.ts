import type { Sigma } from 'sigma';
import type { Inks } from './inks.ts';
import { outwards, placeNames, type Named } from './place-names.ts';

const size = 12.5;
const line = 16;
const most = 160;
const font = `${size}px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif`;

/** The names above a drawing: as many as fit without overlap, those of larger nodes first, and rings around who was chosen. */
export class NameLayer {
  inks: Inks;
  readonly #sigma: Sigma;
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('2d')!;
  readonly #widths = new Map<string, number>();
  readonly #draw = (): void => this.#paint();
  #chosen: ReadonlySet<string> = new Set();
  #pointed: string | null = null;

  constructor(sigma: Sigma, container: HTMLElement, inks: Inks) {
    this.#sigma = sigma;
    this.inks = inks;
    this.#canvas.className = 'names';
    container.append(this.#canvas);
    sigma.on('afterRender', this.#draw);
  }

  /** Rings these leaders, and has their names written whatever is in the way. */
  choose(ids: readonly string[]): void {
    this.#chosen = new Set(ids);
  }

  /** Brings out one leader and all whom that one is joined with. */
  point(id: string | null): void {
    this.#pointed = id;
    this.#paint();
  }

  destroy(): void {
    this.#sigma.off('afterRender', this.#draw);
    this.#canvas.remove();
  }

  #paint(): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = globalThis.devicePixelRatio || 1;
    if (
      this.#canvas.width !== Math.round(width * ratio) ||
      this.#canvas.height !== Math.round(height * ratio)
    ) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    this.#context.font = font;
    const nodes = this.#nodes();
    if (this.#pointed !== null) this.#paintLinks(this.#pointed, nodes);
    this.#paintRings(nodes);
    this.#paintNames(nodes, width, height);
  }

  /** All nodes as they are on the screen now, those to be named first in front. */
  #nodes(): Map<string, Named & { name: string }> {
    const graph = this.#sigma.getGraph();
    const pointed = this.#pointed;
    const near = new Set(
      pointed !== null && graph.hasNode(pointed) ? [pointed, ...graph.neighbors(pointed)] : [],
    );
    const nodes: (Named & { name: string; size: number })[] = [];
    graph.forEachNode((id, attributes) => {
      const data = this.#sigma.getNodeDisplayData(id);
      if (!data || (near.size > 0 && !near.has(id))) return;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      const name = String(attributes['name']);
      const radius = this.#sigma.scaleSize(data.size);
      nodes.push({
        id,
        x,
        y,
        radius,
        size: data.size,
        name,
        width: this.#width(name),
        must: this.#chosen.has(id) || id === pointed,
      });
    });
    nodes.sort((a, b) => Number(b.must) - Number(a.must) || b.size - a.size || (a.id < b.id ? -1 : 1));
    return new Map(nodes.map((node) => [node.id, node]));
  }

  #width(name: string): number {
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    const { width } = this.#context.measureText(name);
    this.#widths.set(name, width);
    return width;
  }

  #paintLinks(pointed: string, nodes: ReadonlyMap<string, Named>): void {
    const from = nodes.get(pointed);
    if (!from) return;
    this.#context.strokeStyle = this.inks.chosen;
    this.#context.lineWidth = 1.5;
    this.#context.beginPath();
    for (const [id, { x, y }] of nodes)
      if (id !== pointed) {
        this.#context.moveTo(from.x, from.y);
        this.#context.lineTo(x, y);
      }
    this.#context.stroke();
  }

  #paintRings(nodes: ReadonlyMap<string, Named>): void {
    this.#context.strokeStyle = this.inks.ink;
    this.#context.lineWidth = 2;
    for (const id of [...this.#chosen, this.#pointed]) {
      const node = id === null ? undefined : nodes.get(id);
      if (!node) continue;
      this.#context.beginPath();
      this.#context.arc(node.x, node.y, node.radius + 3, 0, 2 * Math.PI);
      this.#context.stroke();
    }
  }

  #paintNames(nodes: ReadonlyMap<string, Named & { name: string }>, width: number, height: number): void {
    this.#context.lineJoin = 'round';
    this.#context.lineWidth = 4;
    this.#context.strokeStyle = this.inks.paper;
    this.#context.fillStyle = this.inks.ink;
    for (const { id, x, y } of placeNames(outwards([...nodes.values()]), { width, height, line, most })) {
      const { name } = nodes.get(id)!;
      this.#context.strokeText(name, x, y);
      this.#context.fillText(name, x, y);
    }
  }
}

import type { Sigma } from 'sigma';
import type { Inks } from './inks.ts';
import { drawingScale } from './scale.ts';
import { outwards, placeNames, type Named } from './place-names.ts';

const [textSize, textLine] = [12.5, 16];
const most = 160;

/** How many names are written while the picture moves, and how long it rests before all are, in milliseconds. */
const [mostMoving, rest] = [40, 140];
const fontOf = (scale: number): string =>
  `${textSize * scale}px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif`;

type Graph = ReturnType<Sigma['getGraph']>;
type Drawn = Named & { name: string };

function rank(graph: Graph): string[] {
  const sizes = new Map<string, number>();
  graph.forEachNode((id, { size }) => sizes.set(id, Number(size)));
  return [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
}

/** The names above a drawing: as many as fit without overlap, those of larger nodes first, and rings around who was chosen. */
export class NameLayer {
  inks: Inks;
  readonly #sigma: Sigma;
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('2d')!;
  readonly #widths = new Map<string, number>();
  readonly #draw = (): void => {
    const now = performance.now();
    const moves = now - this.#drawn < rest;
    this.#drawn = now;
    clearTimeout(this.#timer);
    if (moves) this.#timer = setTimeout(() => this.#paint(), rest);
    this.#paint(moves ? mostMoving : most);
  };
  #drawn = 0;
  #scale = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #chosen: ReadonlySet<string> = new Set();
  #pointed: string | null = null;
  /** All leaders of a drawing, the largest nodes first: put in order once, not for each frame. */
  #ranked: { graph: Graph | null; ids: readonly string[] } = { graph: null, ids: [] };

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
    clearTimeout(this.#timer);
    this.#sigma.off('afterRender', this.#draw);
    this.#canvas.remove();
  }

  #paint(names = most): void {
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
    const scale = drawingScale();
    if (scale !== this.#scale) this.#widths.clear();
    this.#scale = scale;
    this.#context.font = fontOf(scale);
    const nodes = this.#nodes();
    if (this.#pointed !== null) this.#paintLinks(this.#pointed, nodes);
    this.#paintRings(nodes);
    this.#paintNames(nodes, { width, height, line: textLine * scale, most: names });
  }

  /** The nodes that may be named, as they are on the screen now, those to be named first in front. */
  #nodes(): Map<string, Drawn> {
    const graph = this.#sigma.getGraph();
    if (graph !== this.#ranked.graph) this.#ranked = { graph, ids: rank(graph) };
    const pointed = this.#pointed !== null && graph.hasNode(this.#pointed) ? this.#pointed : null;
    const near = pointed === null ? null : new Set([pointed, ...graph.neighbors(pointed)]);
    const nodes: Drawn[] = [];
    const see = (id: string, must: boolean): void => {
      const data = this.#sigma.getNodeDisplayData(id);
      if (!data || (near && !near.has(id))) return;
      const name = String(graph.getNodeAttribute(id, 'name'));
      const radius = this.#sigma.scaleSize(data.size);
      nodes.push({
        id,
        ...this.#sigma.framedGraphToViewport(data),
        radius,
        name,
        width: this.#width(name),
        must,
      });
    };
    const first = new Set([...(pointed === null ? [] : [pointed]), ...this.#chosen]);
    for (const id of first) if (graph.hasNode(id)) see(id, true);
    for (const id of this.#ranked.ids) if (!first.has(id)) see(id, false);
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

  #paintNames(nodes: ReadonlyMap<string, Drawn>, room: Parameters<typeof placeNames>[1]): void {
    this.#context.lineJoin = 'round';
    this.#context.lineWidth = 4;
    this.#context.strokeStyle = this.inks.paper;
    this.#context.fillStyle = this.inks.ink;
    for (const { id, x, y } of placeNames(outwards([...nodes.values()]), room)) {
      const { name } = nodes.get(id)!;
      this.#context.strokeText(name, x, y);
      this.#context.fillText(name, x, y);
    }
  }
}

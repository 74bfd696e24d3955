import { UndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { linkPrograms } from './dashed-links.ts';
import { colourOf, type Colours, type Inks } from './inks.ts';
import { Layout } from './layout.ts';
import { drawingScale } from './scale.ts';
import { NameLayer } from './name-layer.ts';
import { nodePrograms } from './node-programs.ts';
import { breadth, radius, type Picture } from './picture.ts';
import { wholeDrawing, type Camera } from '../view/camera.ts';

/** What the stage tells: what was clicked, and when the first picture and the final one were there. */
export type StageEvents = {
  leader: (id: string) => void;
  pair: (source: string, target: string) => void;
  settled: () => void;
  moved: (camera: Camera) => void;
};

/** How many links may be there for each to be clickable: finding one under the pointer costs a drawing of all. */
const mostClickable = 2000;

/** From how many links on they are left out while the picture is moved. */
const mostMoving = 5000;

/** How long the camera rests before it is told where it is, in milliseconds. */
const rest = 400;

/** Up to how many links their breadth tells how many meetings they stand for. */
const mostBroad = 1500;

/** Up to how many nodes each is drawn as a figure: as points, many of them take the least time. */
const mostDiscs = 300;

/** The drawing of a network on a page: WebGL for nodes and links, a layer of names above. */
export class Stage {
  picture: Picture | null = null;
  #graph = new UndirectedGraph();
  readonly #sigma: Sigma;
  readonly #names: NameLayer;
  readonly #events: StageEvents;
  readonly #size: ResizeObserver;
  #layout: Layout | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** How much broader than high the stage is: what is laid out round fills it better so. */
  #stretch = 1;

  constructor(container: HTMLElement, inks: Inks, events: StageEvents) {
    this.#events = events;
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'disc',
      nodeProgramClasses: nodePrograms,
      defaultEdgeType: 'met',
      edgeProgramClasses: linkPrograms,
      minEdgeThickness: 0.5,
      stagePadding: 44,
      minCameraRatio: 0.03,
      maxCameraRatio: 2.5,
      defaultDrawNodeHover: () => {},
      zIndex: true,
    });
    this.#names = new NameLayer(this.#sigma, container, inks);
    this.#size = new ResizeObserver(() => {
      this.#sigma.resize();
      this.#sigma.scheduleRender();
    });
    this.#size.observe(container);
    this.#listen();
  }

  /** Draws a picture, or the part of it that the camera sees; its layout goes on beside. */
  show(picture: Picture, colours: Colours, at: Camera | null): void {
    this.#layout?.stop();
    this.#layout = null;
    this.picture = picture;
    const { width, height } = this.#sigma.getDimensions();
    this.#stretch = Math.min(1.7, Math.max(0.7, width / Math.max(1, height)));
    this.#fill(picture, colours);
    this.#sigma.setSettings({
      enableEdgeEvents: picture.links.length <= mostClickable,
      hideEdgesOnMove: picture.links.length > mostMoving,
    });
    this.#names.choose(picture.chosen);
    this.look(at);
    if (picture.placed || picture.nodes.length < 2) this.#events.settled();
    else this.#layout = new Layout(picture, (places, done) => this.#place(places, done));
  }

  /** Colours everything anew: the theme changed, or the countries came. */
  colour(colours: Colours): void {
    const { inks } = colours;
    this.#names.inks = inks;
    // In place and drawn once: told of each change by itself, the library would draw what it has not read yet.
    this.#graph.forEachNode((id, attributes) => {
      attributes['color'] = colourOf(id, colours);
    });
    this.#graph.forEachEdge((_, attributes) => {
      attributes['color'] = attributes['onChain']
        ? inks.chosen
        : inks.links[attributes['kind'] as keyof Inks['links']];
    });
    this.#sigma.scheduleRefresh();
  }

  /** All of the picture into view. */
  fit(): void {
    void this.#sigma.getCamera().animatedReset({ duration: 250 });
  }

  /** A part of the picture into view, at once; null for all of it. */
  look(at: Camera | null): void {
    this.#sigma.getCamera().setState({ ...(at ?? wholeDrawing), angle: 0 });
  }

  /** Nearer by a factor, or farther. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: 150 });
  }

  /** Moves what is seen by parts of the picture's width and height. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate(
      { x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio },
      { duration: 120 },
    );
  }

  /** A leader's place in the drawing's own measure, for whoever draws the same elsewhere. */
  places(): ReadonlyMap<string, { x: number; y: number }> {
    const places = new Map<string, { x: number; y: number }>();
    this.#graph.forEachNode((id, { x, y }) => places.set(id, { x: Number(x), y: Number(y) }));
    return places;
  }

  destroy(): void {
    this.#layout?.stop();
    clearTimeout(this.#resting);
    this.#size.disconnect();
    this.#names.destroy();
    this.#sigma.kill();
  }

  #fill({ nodes, links }: Picture, colours: Colours): void {
    const { inks } = colours;
    this.#names.inks = inks;
    const graph = new UndirectedGraph();
    const scale = drawingScale();
    for (const { id, name, degree, x, y } of nodes)
      graph.addNode(id, {
        x: x * this.#stretch,
        y,
        name,
        type: nodes.length > mostDiscs ? 'point' : 'disc',
        size: scale * radius(degree, nodes.length),
        color: colourOf(id, colours),
      });
    for (const { source, target, meetings, kind, onChain = false } of links)
      graph.addEdge(source, target, {
        size: scale * (onChain ? 4 : breadth(meetings, links.length)),
        type: kind === 'met' && links.length > mostBroad ? 'hairline' : kind,
        kind,
        onChain,
        color: onChain ? inks.chosen : inks.links[kind],
        zIndex: onChain ? 1 : 0,
      });
    this.#graph = graph;
    this.#sigma.setGraph(graph);
  }

  #place(places: Float32Array, done: boolean): void {
    let index = 0;
    this.#graph.forEachNode((_, attributes) => {
      attributes['x'] = places[index++]! * this.#stretch;
      attributes['y'] = places[index++]!;
    });
    this.#sigma.scheduleRefresh();
    if (done) this.#events.settled();
  }

  #listen(): void {
    this.#sigma.on('clickNode', ({ node }) => this.#events.leader(node));
    this.#sigma.on('clickEdge', ({ edge }) => this.#events.pair(...this.#graph.extremities(edge)));
    this.#sigma.on('enterNode', ({ node }) => this.#names.point(node));
    this.#sigma.on('leaveNode', () => this.#names.point(null));
    this.#sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#events.moved({ x, y, ratio }), rest);
    });
  }
}

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { perNode, type LayoutTask } from './layout-task.ts';

/** Lays a network out beside the page, which stays free to answer whoever uses it. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>): void => {
  const { nodes, edges, settings, slice } = data;
  let left = data.rounds;
  while (left > 0) {
    const until = performance.now() + slice;
    while (left > 0 && performance.now() < until) {
      iterate(settings, nodes, edges);
      left--;
    }
    const places = new Float32Array((nodes.length / perNode) * 2);
    for (let from = 0, to = 0; from < nodes.length; from += perNode) {
      places[to++] = nodes[from]!;
      places[to++] = nodes[from + 1]!;
    }
    globalThis.postMessage({ places, done: left === 0 }, { transfer: [places.buffer] });
  }
});

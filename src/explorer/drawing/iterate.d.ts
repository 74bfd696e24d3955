declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { LayoutSettings } from './layout-task.ts';

  /** One round of ForceAtlas2 over its own numbers, in place. */
  export default function iterate(settings: LayoutSettings, nodes: Float32Array, edges: Float32Array): object;
}

import { layoutTask } from './layout-task.ts';
import type { Picture } from './picture.ts';

/** A layout under way; each call of `onPlaces` has the places of all nodes, x and y in turn. */
export class Layout {
  readonly #worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

  constructor(picture: Picture, onPlaces: (places: Float32Array, done: boolean) => void) {
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ places: Float32Array; done: boolean }>) => {
        onPlaces(data.places, data.done);
        if (data.done) this.stop();
      },
    );
    const task = layoutTask(picture);
    this.#worker.postMessage(task, [task.nodes.buffer, task.edges.buffer]);
  }

  stop(): void {
    this.#worker.terminate();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from './fit.ts';

/** Keeps the measure of an element, and has it drawn anew when that changes. */
export class Sized implements ReactiveController {
  /** The measure; null until it is known. */
  box: Box | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    const box = { width: Math.round(width), height: Math.round(height) };
    if (box.width === 0 || (box.width === this.box?.width && box.height === this.box.height)) return;
    this.box = box;
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

let context: CanvasRenderingContext2D | null = null;

/** How broad a text is in an element's letters, in pixels. */
export function widthOf(text: string, element: Element, size: number): number {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = `${size}px ${getComputedStyle(element).fontFamily}`;
  return context.measureText(text).width;
}

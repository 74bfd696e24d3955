/** What is in view of a drawing: the place in the middle, from 0 to 1 each, and how much of the drawing is around it; 1 for all. */
export type Camera = { x: number; y: number; ratio: number };

/** What is in view of a drawing at first: all of it. */
export const wholeDrawing: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** A camera as an address has it: to a thousandth of the drawing. Null where it sees all of it. */
export function writtenCamera(camera: Camera | null): string | null {
  const written =
    camera && [camera.x, camera.y, camera.ratio].map((value) => Number(value.toFixed(3))).join();
  return written === '0.5,0.5,1' ? null : written;
}

/** The camera that was written so; null where it sees all of a drawing or nothing of it, or is none. */
export function readCamera(text: string | null): Camera | null {
  const [x = NaN, y = NaN, ratio = NaN, ...more] = text?.split(',').map(Number) ?? [];
  const isNear = (value: number): boolean => value >= -5 && value <= 6;
  const isSome = isNear(x) && isNear(y) && ratio >= 0.01 && ratio <= 5 && more.length === 0;
  return isSome && writtenCamera({ x, y, ratio }) !== null ? { x, y, ratio } : null;
}

/** How much larger than on a desk everything is drawn: as much as the page's letters are. */
export function drawingScale(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
}

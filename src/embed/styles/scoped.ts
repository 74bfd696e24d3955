/**
 * A style sheet of the explorer's page for a piece within anybody's page: what held for the page holds for the piece,
 * and measures go by the piece's own size, since the page's may be any.
 */
export function scoped(sheet: string): string {
  return sheet
    .replaceAll(/:root:not\(\[data-theme=['"]?light['"]?\]\)/g, ":host(:not([theme='light']))")
    .replaceAll(/:root\[data-theme=['"]?dark['"]?\]/g, ":host([theme='dark'])")
    .replaceAll(':root', ':host')
    .replaceAll(/(\d*\.?\d+)rem/g, 'calc($1 * var(--size))');
}

import { colourOf, type Colours, type Inks } from './inks.ts';
import { breadth, radius, type LinkKind, type Picture, type PictureNode } from './picture.ts';
import { outwards, placeNames } from './place-names.ts';

const size = { width: 1600, height: 1000, margin: 90, head: 70, foot: 60 } as const;
const dashes: Readonly<Record<LinkKind, string>> = { met: '', spoke: '9 6', open: '2 5' };
const font = 'system-ui, Segoe UI, Roboto, Helvetica Neue, Noto Sans, Liberation Sans, Arial, sans-serif';

/** What stands around a picture: what it shows, and on what it rests. */
export type Caption = { title: string; subtitle: string; note: string };

/** A picture as SVG: the same places and colours as on the stage, with a title, and names without overlap. */
export function svgOf(
  picture: Picture,
  places: ReadonlyMap<string, { x: number; y: number }>,
  colours: Colours,
  caption: Caption,
): string {
  const { inks, parties } = colours;
  const placeOf = (node: PictureNode): { x: number; y: number } => places.get(node.id) ?? node;
  const at = fitter(picture.nodes.map(placeOf));
  const nodes = picture.nodes.map((node) => ({
    ...node,
    ...at(placeOf(node)),
    radius: radius(node.degree, picture.nodes.length) * 1.3,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = picture.links.map(({ source, target, kind, meetings, onChain }) => {
    const [a, b] = [byId.get(source)!, byId.get(target)!];
    const dash = dashes[kind] === '' ? '' : ` stroke-dasharray="${dashes[kind]}"`;
    const width = onChain ? 4 : breadth(meetings, picture.links.length);
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${escaped(onChain ? inks.chosen : inks.links[kind])}" stroke-width="${width.toFixed(1)}"${dash}/>`;
  });
  const circles = nodes.map(
    ({ id, x, y, radius: r, name }) =>
      `<circle cx="${x}" cy="${y}" r="${r.toFixed(1)}" fill="${escaped(colourOf(id, colours))}"><title>${escaped([name, parties.get(id)?.name].filter(Boolean).join(', '))}</title></circle>`,
  );
  return document([...lines, ...circles, ...namesOf(nodes, inks)], inks, caption);
}

type Drawn = { id: string; name: string; x: number; y: number; radius: number; degree: number };

function namesOf(nodes: readonly Drawn[], inks: Inks): string[] {
  const wanted = [...nodes]
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    // Without a page there is nothing to measure with: letters are taken to be as broad as they mostly are.
    .map((node) => ({ ...node, width: node.name.length * 9.3 }));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return placeNames(outwards(wanted), { ...size, line: 20, most: 200 }).map(
    ({ id, x, y }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${inks.ink}" stroke="${inks.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(names.get(id)!)}</text>`,
  );
}

/** From the drawing's own measure to the sheet's, upright and undistorted. */
function fitter(
  places: readonly { x: number; y: number }[],
): (place: { x: number; y: number }) => { x: number; y: number } {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const least = (of: number[]): number => of.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (of: number[]): number => of.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, right, bottom, top] = [least(xs), most(xs), least(ys), most(ys)];
  const room = {
    width: size.width - 2 * size.margin,
    height: size.height - size.head - size.foot - 2 * size.margin,
  };
  const scale = Math.min(
    room.width / Math.max(right - left, 1e-9),
    room.height / Math.max(top - bottom, 1e-9),
  );
  const round = (value: number): number => Math.round(value * 10) / 10;
  return ({ x, y }) => ({
    x: round(size.width / 2 + (x - (left + right) / 2) * scale),
    y: round(size.head + size.margin + room.height / 2 - (y - (bottom + top) / 2) * scale),
  });
}

function document(drawn: readonly string[], inks: Inks, { title, subtitle, note }: Caption): string {
  const text = (y: number, points: number, ink: string, words: string): string =>
    `<text x="40" y="${y}" font-size="${points}" fill="${ink}">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="${font}" font-size="16">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    text(48, 26, inks.ink, title),
    text(76, 16, inks.muted, subtitle),
    ...drawn,
    text(size.height - 28, 14, inks.muted, note),
    '</svg>',
  ].join('\n');
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

import { joined } from './cells.ts';
import { networkLeavesOut, type Network } from './network.ts';
import { element, opened } from './xml.ts';

type Values = Readonly<Record<string, string | number | null>>;

const nodeAttributes = { aliases: 'string', represents: 'string' };
const linkAttributes = { meetings: 'integer', first: 'string', last: 'string' };

/** A network in GEXF 1.2, undirected, a link weighing as much as it has meetings; lists are joined by `;`. */
export async function* gexf({ nodes, links }: Network): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${opened('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' })}\n`;
  yield `<meta>${element('creator', {}, 'Parley')}`;
  yield `${element('description', {}, `Who met whom. Left out: ${networkLeavesOut.join('; ')}.`)}</meta>\n`;
  yield `${opened('graph', { defaultedgetype: 'undirected', mode: 'static' })}\n`;
  yield* attributesOf('node', nodeAttributes);
  yield* attributesOf('edge', linkAttributes);
  yield '<nodes>\n';
  for await (const { id, name, aliases, represents } of nodes()) {
    const values = { aliases: joined(aliases), represents: joined(represents) };
    yield `${opened('node', { id, label: name })}${valuesOf(values)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let id = 0;
  for await (const { source, target, meetings, first, last } of links()) {
    const link = { id: String(id++), source, target, weight: meetings };
    yield `${opened('edge', link)}${valuesOf({ meetings, first, last })}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* attributesOf(of: string, types: Readonly<Record<string, string>>): Generator<string> {
  yield opened('attributes', { class: of });
  for (const [id, type] of Object.entries(types)) yield element('attribute', { id, title: id, type });
  yield '</attributes>\n';
}

function valuesOf(values: Values): string {
  const said = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  if (said.length === 0) return '';
  return `<attvalues>${said.map(([of, value]) => element('attvalue', { for: of, value })).join('')}</attvalues>`;
}

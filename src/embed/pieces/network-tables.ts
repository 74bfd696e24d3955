import { html, type TemplateResult } from 'lit';
import { linkWords } from '../../explorer/drawing/link-kinds.ts';
import type { PictureLink, PictureNode } from '../../explorer/drawing/picture.ts';
import { spanInWords } from '../../explorer/view/dates.ts';
import type { Chosen } from './chosen.ts';
import type { Network } from './network-answer.ts';

type Choose = (chosen: Chosen) => void;

/** The facts of a network's picture as tables: the leaders, and the pairs; to choose from where there is somebody to tell. */
export function networkTables(network: Network, words: string, choose: Choose | null): TemplateResult {
  return html`${leaders(network, words, choose)} ${pairs(network, words, choose)}`;
}

function leaders({ picture, parties }: Network, words: string, choose: Choose | null): TemplateResult {
  const sorted = [...picture.nodes].sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
  return html`<table>
    <caption>
      Leaders, by people met
    </caption>
    <thead>
      <tr>
        <th scope="col">Leader</th>
        <th scope="col">Country or organization</th>
        <th scope="col">People met</th>
      </tr>
    </thead>
    <tbody>
      ${sorted.map(
        ({ id, name, degree }) =>
          html`<tr>
            <th scope="row">
              ${either(name, choose && (() => choose({ kind: 'leader', leader: id, name })))}
            </th>
            <td>${parties.get(id)?.name ?? 'not on record'}</td>
            <td class="number">${degree.toLocaleString(words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function pairs({ picture }: Network, words: string, choose: Choose | null): TemplateResult {
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]));
  return html`<table>
    <caption>
      Pairs, by meetings
    </caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">Meetings</th>
        <th scope="col">First – last</th>
        <th scope="col">What it rests on</th>
      </tr>
    </thead>
    <tbody>
      ${picture.links.map((link) => {
        const pair = pairOf(link, names);
        return html`<tr>
          <th scope="row">${either(pair.names.join(' – '), choose && (() => choose(pair)))}</th>
          <td class="number">${link.meetings.toLocaleString(words)}</td>
          <td>${spanInWords(link.first, link.last, words)}</td>
          <td>${linkWords[link.kind]}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** A link as it is chosen. */
export function pairOf(
  { source, target }: PictureLink,
  names: ReadonlyMap<PictureNode['id'], string>,
): Chosen & { kind: 'pair' } {
  return {
    kind: 'pair',
    leaders: [source, target],
    names: [names.get(source) ?? source, names.get(target) ?? target],
  };
}

function either(text: string, choose: (() => void) | null): TemplateResult | string {
  return choose ? html`<button class="plain" @click=${choose}>${text}</button>` : text;
}

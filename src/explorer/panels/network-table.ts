import { html, nothing, type TemplateResult } from 'lit';
import type { LinkKind, Picture } from '../drawing/picture.ts';
import { spanInWords } from '../view/dates.ts';
import type { Party } from '../view/party.ts';

/** How many rows a table has at most; the files have them all. */
const most = 500;

/** The facts of a drawing as tables: the leaders, and the pairs. */
export function networkTable(
  { nodes, links }: Picture,
  parties: ReadonlyMap<string, Party | null>,
  words: Readonly<Record<LinkKind, string>>,
  noParty: string,
  choose: (leaders: readonly string[]) => void,
): TemplateResult {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const sorted = [...nodes].sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
  return html`<div class="scroll tables" tabindex="0" role="region" aria-label="The network as tables">
    <table>
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
        ${sorted.slice(0, most).map(
          ({ id, name, degree }) =>
            html`<tr>
              <th scope="row"><button class="plain" @click=${() => choose([id])}>${name}</button></th>
              <td>${parties.get(id)?.name ?? noParty}</td>
              <td class="number">${degree}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${left(nodes.length)}
    <table>
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
        ${links.slice(0, most).map(
          ({ source, target, meetings, first, last, kind }) =>
            html`<tr>
              <th scope="row">
                <button class="plain" @click=${() => choose([source, target])}>
                  ${names.get(source)} – ${names.get(target)}
                </button>
              </th>
              <td class="number">${meetings}</td>
              <td>${spanInWords(first, last)}</td>
              <td>${words[kind]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${left(links.length)}
  </div>`;
}

function left(count: number): TemplateResult | typeof nothing {
  return count > most
    ? html`<p class="hint">
        The first ${most} of ${count.toLocaleString('en')}; the files under “Take along” have all.
      </p>`
    : nothing;
}

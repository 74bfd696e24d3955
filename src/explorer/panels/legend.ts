import { html, nothing, type TemplateResult } from 'lit';
import type { LinkKind, Picture } from '../drawing/picture.ts';
import { coloured, type rankParties } from '../view/party.ts';

/** What colours and lines of the drawing mean; a country filters by it. */
export function legend(
  ranked: ReturnType<typeof rankParties>,
  { nodes, links }: Picture,
  words: Readonly<Record<LinkKind, string>>,
  noParty: string,
  filter: (represents: string) => void,
): TemplateResult {
  const countries = ranked.filter(({ party }) => party.country);
  const others = countries.length - coloured;
  const organizations = ranked.length - countries.length;
  const unknown = nodes.length - ranked.reduce((sum, { count }) => sum + count, 0);
  const kinds = (['met', 'spoke', 'open'] as const).filter((kind) =>
    links.some((link) => link.kind === kind),
  );
  return html`<div class="legend">
    <ul aria-label="Countries by colour">
      ${countries.slice(0, coloured).map(
        ({ party, count }, index) =>
          html`<li>
            <button
              class="plain"
              title=${`Only meetings with someone for ${party.name}`}
              @click=${() => filter(party.name)}
            >
              <span class=${`swatch party-${index + 1}`}></span>${party.name}<small>${count}</small>
            </button>
          </li>`,
      )}
      ${others > 0 ? html`<li><span class="swatch party-other"></span>${others} other ${others === 1 ? 'country' : 'countries'}</li>` : nothing}
      ${organizations > 0 ? html`<li><span class="swatch party-organization"></span>Organizations</li>` : nothing}
      ${
        unknown > 0
          ? html`<li>
              <span class="swatch party-unknown"></span>Country ${noParty}<small
                >${unknown.toLocaleString('en')}</small
              >
            </li>`
          : nothing
      }
    </ul>
    <ul aria-label="Lines">
      ${kinds.map((kind) => html`<li>${sample(kind)}${words[kind]}</li>`)}
    </ul>
  </div>`;
}

function sample(kind: LinkKind): TemplateResult {
  return html`<svg class=${`line ${kind}`} viewBox="0 0 28 8" aria-hidden="true">
    <line x1="1" x2="27" y1="4" y2="4"></line>
  </svg>`;
}

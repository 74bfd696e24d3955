import { html, nothing, type TemplateResult } from 'lit';
import { linkWords } from '../../explorer/drawing/link-kinds.ts';
import type { LinkKind } from '../../explorer/drawing/picture.ts';
import { coloured } from '../../explorer/view/party.ts';
import { nodeShape } from '../drawing/node-shape.ts';
import type { Network } from './network-answer.ts';

/** What colours, shapes and lines of a network's picture mean. */
export function networkLegend({ picture, ranked }: Network): TemplateResult {
  const countries = ranked.filter(({ party }) => party.country);
  const others = countries.length - coloured;
  const kinds = (['met', 'spoke', 'open'] as const).filter((kind) =>
    picture.links.some((link) => link.kind === kind),
  );
  return html`<div class="legend" part="legend" aria-hidden="true">
    <ul>
      ${countries.slice(0, coloured).map(({ party }, index) => html`<li>${swatch(`party-${index + 1}`)}${party.name}</li>`)}
      ${others > 0 ? html`<li>${swatch('party-other')}${others} other ${others === 1 ? 'country' : 'countries'}</li>` : nothing}
      ${countries.length < ranked.length ? html`<li>${swatch('party-organization')}Organizations</li>` : nothing}
    </ul>
    <ul>
      ${kinds.map((kind) => html`<li>${sample(kind)}${linkWords[kind]}</li>`)}
    </ul>
  </div>`;
}

function swatch(colour: string): TemplateResult {
  return html`<svg class=${`swatch ${colour}`} viewBox="-6 -6 12 12">
    ${nodeShape(colour === 'party-organization', 5)}
  </svg>`;
}

function sample(kind: LinkKind): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 28 8">
    <line class=${kind} x1="1" x2="27" y1="4" y2="4"></line>
  </svg>`;
}

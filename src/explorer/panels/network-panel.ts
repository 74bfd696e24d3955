import { html, nothing, type TemplateResult } from 'lit';
import { Asking } from '../asking.ts';
import { readInks, type Colours } from '../drawing/inks.ts';
import { groupWords, linkWords } from '../drawing/link-kinds.ts';
import type { LinkKind, Picture } from '../drawing/picture.ts';
import { svgOf } from '../drawing/svg.ts';
import { NetworkData } from '../network-data.ts';
import { operations } from '../operations.ts';
import { exportAddress } from '../view/exports.ts';
import { networkVariables } from '../view/filter.ts';
import { coloured, rankParties } from '../view/party.ts';
import { networkSizes, type View } from '../view/view.ts';
import { counted, countedInWords, narrowedInWords } from '../view/words.ts';
import type { NetworkStage } from './network-stage.ts';
import './network-stage.ts';
import { networkTable } from './network-table.ts';
import { legend } from './legend.ts';
import { Panel } from './panel.ts';
import './view-tools.ts';

/** From how many leaders on they can be drawn as groups. */
const leastGrouped = 60;

/** Who met whom: drawn, or as tables. */
class NetworkPanel extends Panel {
  readonly #data = new NetworkData(this, () => this.view);
  readonly #everyone = Asking.of(this, operations.everyone, () => {
    const { leaders, knownOn } = this.view;
    return leaders.length > 0 ? null : { filter: { knownOn } };
  });

  protected override render(): TemplateResult {
    const { picture, busy, pair } = this.#data;
    const two = this.view.leaders.length === 2;
    return html`<section class="panel network" aria-labelledby="network-title" aria-busy=${busy}>
      <div class="subhead">
        <h2 id="network-title">
          ${two ? 'Between the two' : 'Who met whom'}
          <small>${picture ? this.#facts(picture) : nothing}</small>
        </h2>
        ${two ? nothing : this.#reach()} ${this.#ways(picture)}
        <view-tools
          .of=${{
            name: 'network',
            operation: two ? operations.common : operations.network,
            variables: two ? pair.common.variables : networkVariables(this.view),
            files: [
              { form: 'GraphML', address: exportAddress('network', 'graphml', this.view) },
              { form: 'CSV', address: exportAddress('network', 'csv', this.view) },
            ],
            picture: () => this.drawn(),
          }}
        ></view-tools>
      </div>
      ${this.instead(this.#data.asking, 'Asking who met whom …')} ${picture ? this.#shown(picture) : nothing}
    </section>`;
  }

  #facts(picture: Picture): string {
    const all = !this.#network?.truncated;
    const kinds = this.said(this.#data.asking, countedInWords(this.view));
    return `${this.#sizes(picture)}, ${kinds}${all ? '' : ' – not all'}`;
  }

  /** How many leaders and pairs there are, whether each is drawn or groups of them are. */
  #sizes(picture: Picture): string {
    const { nodes, links } = this.#network ?? picture;
    const groups = this.#grouped ? ` in ${counted(picture.nodes.length, 'group')}` : '';
    return `${counted(nodes.length, 'leader')}${groups}, ${counted(links.length, 'pair')}`;
  }

  /** The answer behind the picture; null where that is between two leaders. */
  get #network() {
    return this.view.leaders.length === 2 ? null : (this.#data.network.data?.network ?? null);
  }

  get #grouped(): boolean {
    return this.#data.shownAs === 'groups' && this.view.leaders.length < 2;
  }

  /** The other ways to show the same. */
  #ways(picture: Picture | null): TemplateResult {
    const table = this.view.as === 'table';
    const way = (as: View['as'], label: string): TemplateResult =>
      html`<button class="plain" @click=${() => this.go({ as })}>${label}</button>`;
    const many = (picture?.nodes.length ?? 0) > leastGrouped && this.view.leaders.length < 2;
    return html`${table ? way(null, 'Draw') : nothing}
    ${this.#grouped ? way('drawing', 'Each leader') : nothing}
    ${many && !table && !this.#grouped ? way('groups', 'Groups') : nothing}
    ${table ? nothing : way('table', 'Table')}`;
  }

  #reach(): TemplateResult {
    const { leaders, depth, first } = this.view;
    const change = (part: 'depth' | 'first') => (event: Event) =>
      this.go({ [part]: Number((event.target as HTMLSelectElement).value) });
    const option = (value: number, label: string, now: number): TemplateResult =>
      html`<option value=${value} ?selected=${value === now}>${label}</option>`;
    return html`${
        leaders.length === 1
          ? html`<label class="inline"
              ><span class="unseen">How far</span
              ><select @change=${change('depth')}>
                ${[1, 2, 3].map((steps) => option(steps, counted(steps, 'step'), depth))}
              </select></label
            >`
          : nothing
      }
      <label class="inline"
        ><span class="unseen">How many leaders at most</span
        ><select @change=${change('first')}>
          ${networkSizes.map((size) => option(size, `up to ${size.toLocaleString('en')}`, first))}
        </select></label
      >`;
  }

  #shown(picture: Picture): TemplateResult {
    const colours = this.#colours();
    const parties = rankParties(picture.nodes.map(({ id }) => colours.parties.get(id) ?? null));
    return html`${this.#grouped ? this.#groups() : this.#bound(picture)}
    ${this.#network?.links.length === 0 && this.#data.asking.isCurrent ? this.#none() : nothing}
    ${
      this.view.as === 'table'
        ? networkTable(picture, colours.parties, this.#linkWords(), this.#data.noParty, (leaders) =>
            this.go({ leaders, meeting: null, office: null }),
          )
        : html`<network-stage
              .view=${this.view}
              .picture=${picture}
              .grouped=${this.#grouped}
              .colours=${colours}
              .svg=${() => this.drawn()}
            ></network-stage>
            ${legend(parties, picture, this.#linkWords(), this.#data.noParty, (represents) => this.go({ represents }))}`
    }
    ${this.#absent(picture)}`;
  }

  /** Between two leaders, of a link is known that it counts, and no more. */
  #linkWords(): Readonly<Record<LinkKind, string>> {
    if (this.#grouped) return groupWords;
    if (this.view.leaders.length < 2) return linkWords;
    const words = `meetings ${countedInWords(this.view)}`;
    return { met: linkWords.met, spoke: words, open: words };
  }

  /** What is beyond the bound, said and not left to be missed. */
  #bound({ nodes, links }: Picture): TemplateResult | typeof nothing {
    const { leaders, first } = this.view;
    if (!this.#network?.truncated) return nothing;
    const next = networkSizes.find((size) => size > first);
    const whom = leaders.length === 1 ? 'nearest, then those in the most meetings' : 'in the most meetings';
    return html`<p class="bound" role="status">
      There are more than are shown: these are the ${nodes.length.toLocaleString('en')} leaders ${whom}, with
      ${counted(links.length, 'pair')} among them.
      ${next === undefined ? 'Filter to see others.' : html`<button class="plain" @click=${() => this.go({ first: next })}>Show up to ${next.toLocaleString('en')}</button>`}
    </p>`;
  }

  /** What a drawing of groups is, and what is not in it. */
  #groups(): TemplateResult {
    const { left } = this.#data;
    const { truncated = false, nodes = [] } = this.#network ?? {};
    return html`<p class="bound" role="status">
      Each circle is a group of leaders who met one another more than others, under the name of whoever of
      them met the most; a click on it shows that one.
      ${truncated ? `There are more leaders than these ${nodes.length.toLocaleString('en')}, which are in the most meetings: filter to see others.` : nothing}
      ${left && left.groups > 0 ? `Not drawn: ${counted(left.groups, 'smaller group')} of ${counted(left.leaders, 'leader')}.` : nothing}
    </p>`;
  }

  #none(): TemplateResult {
    const said = [countedInWords(this.view), ...narrowedInWords(this.view)].join(', ');
    return html`<p class="empty">
      No record of a meeting ${said}. <small>That says what is on record here, not what took place.</small>
    </p>`;
  }

  /** Leaders on record who are in no such meeting: named where all of them are known. */
  #absent({ nodes }: Picture): TemplateResult | typeof nothing {
    const everyone = this.#everyone.data?.leaders;
    if (
      this.#grouped ||
      !this.#data.asking.isCurrent ||
      !everyone ||
      everyone.totalCount > everyone.nodes.length
    )
      return nothing;
    const shown = new Set(nodes.map(({ id }) => id));
    const absent = everyone.nodes.filter(({ id }) => !shown.has(id));
    if (absent.length === 0) return nothing;
    return html`<p class="absent">
      No record of such a meeting:
      ${absent.map(({ id, name }) => html`<button class="plain" @click=${() => this.go({ leaders: [id], meeting: null })}>${name}</button> `)}
    </p>`;
  }

  #colours(): Colours {
    const { parties } = this.#data;
    const order = rankParties(parties.values()).filter(({ party }) => party.country);
    return { inks: readInks(this), parties, order: order.slice(0, coloured).map(({ party }) => party.key) };
  }

  /** The network as SVG; null while there is none. */
  drawn(): string | null {
    const { picture } = this.#data;
    if (!picture) return null;
    const places = this.querySelector<NetworkStage>('network-stage')?.places ?? new Map<string, never>();
    const said = [countedInWords(this.view), ...narrowedInWords(this.view)].join(', ');
    return svgOf(picture, places, this.#colours(), {
      title: this.view.leaders.length === 2 ? 'Between two leaders' : 'Who met whom',
      subtitle: `Meetings ${said} · ${this.#sizes(picture)}`,
      note: 'Parley. What is not drawn is not on record here, which does not say that it did not take place.',
    });
  }
}

customElements.define('network-panel', NetworkPanel);

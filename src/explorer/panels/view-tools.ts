import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { pngFile, saveFile, svgFile } from '../drawing/save.ts';
import type { Operation } from '../operations.ts';
import { playgroundAddress } from '../view/playground.ts';

/** What a view can be taken along as. */
export type Takeaway = {
  /** What files are called, without an ending. */
  name: string;
  operation: Operation<never, never>;
  variables: object | undefined;
  /** Files that the service writes: what they are called, and where they are. */
  files?: readonly { form: string; address: string }[];
  /** The view as a picture. */
  picture?: () => string | null;
};

/** The menu of a panel: its question in the playground, its facts as files, its drawing as a picture. */
class ViewTools extends LitElement {
  static override properties = { of: { attribute: false } };
  declare of: Takeaway;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { operation, variables, files = [], picture } = this.of;
    if (!variables) return nothing;
    return html`<details class="drop tools">
      <summary>Take along</summary>
      <ul class="menu">
        <li>
          <a
            href=${playgroundAddress(operation.text, variables as Record<string, unknown>)}
            target="_blank"
            rel="noopener"
            >Show the GraphQL query</a
          >
        </li>
        ${files.map(({ form, address }) => html`<li><a href=${address} download>Download ${form}</a></li>`)}
        ${
          picture
            ? html`<li><button @click=${async () => this.#save(picture, 'svg')}>Save as SVG</button></li>
                <li><button @click=${async () => this.#save(picture, 'png')}>Save as PNG</button></li>`
            : nothing
        }
      </ul>
    </details>`;
  }

  async #save(picture: () => string | null, form: 'svg' | 'png'): Promise<void> {
    const svg = picture();
    if (svg === null) return;
    saveFile(`${this.of.name}.${form}`, form === 'svg' ? svgFile(svg) : await pngFile(svg));
  }
}

customElements.define('view-tools', ViewTools);

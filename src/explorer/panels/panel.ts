import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Awaited } from '../asking.ts';
import { connection } from '../connection.ts';
import type { View } from '../view/view.ts';

/** A part of the page that shows something of the view. It draws into the page itself, which has one style sheet. */
export abstract class Panel extends LitElement {
  static override properties: Record<string, object> = { view: { attribute: false } };
  declare view: View;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Asks the page to show another view. */
  protected go(change: Partial<View>): void {
    this.dispatchEvent(new CustomEvent<Partial<View>>('go', { detail: change, bubbles: true }));
  }

  /** What answers are of: words about what is asked for now would be wrong of those that came before. */
  protected said(asking: Awaited, words: string): string {
    if (asking.data === undefined || asking.isCurrent) return words;
    return asking.busy ? 'being asked …' : 'of what was chosen before';
  }

  /** What stands where there is no answer yet, or will be none; nothing where there is one. */
  protected instead(asking: Awaited, waiting = 'Asking …'): TemplateResult | typeof nothing {
    if (asking.refused !== null)
      return html`<p class="refused" role="alert">
        ${asking.refused} <button class="plain" @click=${() => asking.again()}>Ask again</button>
      </p>`;
    if (asking.data !== undefined && asking.isCurrent) return nothing;
    if (connection.away !== null)
      return html`<p class="waiting">Waiting for ${connection.locked ? 'a token' : 'the database'} …</p>`;
    return asking.busy && asking.data === undefined
      ? html`<p class="waiting"><span class="spinner"></span>${waiting}</p>`
      : nothing;
  }
}

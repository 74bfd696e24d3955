import { html, LitElement, type TemplateResult } from 'lit';
import { connection } from '../connection.ts';

/** Says that there are no answers at the moment, and when the next try is; says so too when they are back. */
class AwayNotice extends LitElement {
  static override properties = { now: { state: true } };
  declare now: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #onChange = (): void => {
    clearInterval(this.#timer);
    if (connection.away !== null) this.#timer = setInterval(() => (this.now = Date.now()), 1000);
    this.now = Date.now();
    this.requestUpdate();
  };

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connection.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connection.removeEventListener('change', this.#onChange);
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const { away, locked } = connection;
    if (locked) return this.#form(away!);
    const seconds = Math.max(0, Math.ceil((connection.nextTry - Date.now()) / 1000));
    return html`<div role="status" class=${away === null ? 'unseen' : 'away'}>
      ${
        away === null
          ? ''
          : html`<strong>No answers at the moment.</strong> ${away} What you see was answered before.
              <span aria-hidden="true"
                >${seconds > 0 ? `Trying again in ${seconds} s.` : 'Trying again …'}</span
              >
              <button class="plain" @click=${async () => connection.tryNow()}>Try now</button>`
      }
    </div>`;
  }

  #form(why: string): TemplateResult {
    return html`<form class="away" @submit=${this.#unlock}>
      <strong>This Parley asks for a token.</strong>
      <label>Token <input type="password" name="token" autocomplete="off" required /></label>
      <button class="plain">Ask with it</button>
      <span role="status"
        >${/found none/.test(why) ? '' : 'It does not know this one.'} It is kept until this tab is
        closed.</span
      >
    </form>`;
  }

  readonly #unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token') as string;
    void connection.unlock(token.trim());
  };
}

customElements.define('away-notice', AwayNotice);

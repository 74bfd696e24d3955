import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { addressOf } from '../../explorer/view/address.ts';
import { usualLocale } from '../../explorer/view/dates.ts';
import { plainView, type View } from '../../explorer/view/view.ts';
import { readLocale, readView, viewAttributes, type Reading } from '../attributes/read-view.ts';
import { readService } from '../attributes/read-service.ts';
import { serviceAt, type Service } from '../service/service.ts';
import { baseStyles } from '../styles/base.ts';
import { themeStyles } from '../styles/theme.ts';
import { chooseEvent, chosenKey, type Chosen } from './chosen.ts';
import type { Waiting } from './question.ts';
import { awayNotice, failed, mistaken, skeleton, unanswered } from './states.ts';

/** What a piece shows at the moment; its attribute `state` says it. */
export type PieceState = 'loading' | 'ready' | 'empty' | 'error' | 'away' | 'forbidden';

/** The attributes by which pieces are told whose meetings, and which. */
export const viewProperties: Record<string, object> = Object.fromEntries(
  viewAttributes.map((name) => [propertyOf(name), { attribute: name }]),
);

/** A part of somebody's page that shows something of a Parley: what attributes say, for as long as it is in the page. */
export abstract class Piece extends LitElement {
  static override properties: Record<string, object> = {
    theme: { reflect: true },
    locale: {},
    service: {},
    token: {},
    chosen: {},
    table: { state: true },
  };
  static override styles: CSSResultGroup = [themeStyles, baseStyles];
  declare locale: string | null;
  declare service: string | null;
  /** The token that the service is asked with. */
  declare token: string | null;
  declare chosen: string | null;
  /** Whether the facts are shown as a table in place of the picture. */
  declare table: boolean;
  /** The service that is asked; null while the piece is in no page, or was told something it cannot understand. */
  connection: Service | null = null;
  protected view: View = plainView;
  protected words: string = usualLocale;
  #problems: readonly string[] = [];
  #joined: Service | null = null;
  readonly #onChange = (): void => this.requestUpdate();

  constructor() {
    super();
    this.table = false;
  }

  /** What it is called, such as `Contacts of Donald Trump`. */
  protected abstract get heading(): string;
  /** What is asked first; without its answer there is nothing to show. */
  protected abstract get question(): Waiting;
  /** What it shows, once there is an answer. */
  protected abstract answer(): TemplateResult;
  /** What the answer amounts to, in a line; empty while there is none. */
  protected abstract get summary(): string | TemplateResult;
  /** Whether the answer is that nothing is on record. */
  protected abstract get isEmpty(): boolean;

  /** What attributes of its own say that cannot be understood. */
  protected ownProblems(): readonly string[] {
    return [];
  }

  /** What stands at the right of the heading. */
  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Reads the attributes that say what is shown. */
  protected readView(): Reading {
    return readView((name) => this.said(name));
  }

  /** The value of an attribute, whether it was given as one or as a property. */
  protected said(name: string): string | null {
    const value = (this as unknown as Record<string, string | number | boolean | null | undefined>)[
      propertyOf(name)
    ];
    if (value === undefined || value === null || value === false) return null;
    return value === true ? '' : String(value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#join(null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { view, problems } = this.readView();
    const { locale, problems: ofLocale } = readLocale(this.said('locale'), usualLocale);
    const { origin, problems: ofService } = readService(this.said('service'));
    this.view = view;
    this.words = locale;
    this.#problems = [...problems, ...ofLocale, ...ofService, ...this.ownProblems()];
    this.#join(this.isConnected && origin !== null ? serviceAt(origin, this.said('token')) : null);
    this.connection = this.#problems.length === 0 ? this.#joined : null;
  }

  protected override updated(): void {
    this.setAttribute('state', this.#state);
  }

  protected override render(): TemplateResult {
    const busy = this.#state === 'loading';
    return html`<section part="piece" aria-label=${this.heading} aria-busy=${busy}>
      <header part="header">
        <p part="title">${this.heading}</p>
        ${this.#shows ? this.tools() : nothing}
        <p part="summary" role="status">${this.#shows ? this.summary : ''}</p>
      </header>
      ${this.#body()}
      ${
        this.connection
          ? html`<footer part="footer">
              <a
                part="link"
                href=${`${this.connection.origin}/${addressOf(this.address())}`}
                target="_blank"
                rel="noopener"
                >Open in Parley</a
              >
            </footer>`
          : nothing
      }
    </section>`;
  }

  /** The view that the explorer shows the same by. */
  protected address(): View {
    return this.view;
  }

  /** Tells the page what was chosen. */
  protected choose(chosen: Chosen): void {
    this.chosen = chosenKey(chosen);
    this.dispatchEvent(new CustomEvent(chooseEvent, { detail: chosen, bubbles: true, composed: true }));
  }

  /** A count as the locale writes it. */
  protected number(count: number): string {
    return count.toLocaleString(this.words);
  }

  #body(): TemplateResult {
    if (this.#problems.length > 0) return mistaken(this.#problems);
    const { standing } = this.connection!;
    const again = (): void => void this.connection?.tryNow();
    if (standing.is === 'forbidden') return unanswered(standing, again);
    const { refused } = this.question;
    if (refused?.mayHelp) return failed(refused.why, () => this.question.again());
    if (refused) return mistaken([refused.why]);
    if (this.question.data === undefined)
      return standing.is === 'away' ? unanswered(standing, again) : skeleton();
    return html`${standing.is === 'away' ? awayNotice(again) : nothing}${this.answer()}`;
  }

  /** Whether an answer is on show. */
  get #shows(): boolean {
    return (
      this.#state === 'ready' ||
      this.#state === 'empty' ||
      (this.#state === 'away' && this.question.data !== undefined)
    );
  }

  get #state(): PieceState {
    if (this.#problems.length > 0 || this.connection === null) return 'error';
    const { is } = this.connection.standing;
    if (is === 'forbidden') return is;
    if (this.question.refused !== null) return 'error';
    if (is === 'away') return is;
    if (this.question.data === undefined) return 'loading';
    return this.isEmpty ? 'empty' : 'ready';
  }

  #join(service: Service | null): void {
    if (service === this.#joined) return;
    this.#joined?.removeEventListener('change', this.#onChange);
    this.#joined?.leave();
    this.#joined = service;
    service?.addEventListener('change', this.#onChange);
    service?.join();
  }
}

/** The property of an attribute: `knownOn` of `known-on`. */
function propertyOf(attribute: string): string {
  return attribute.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

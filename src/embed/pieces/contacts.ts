import { html, nothing, type TemplateResult } from 'lit';
import { encounters } from '../../explorer/view/filter.ts';
import { counted, countedInWords, either, narrowedInWords } from '../../explorer/view/words.ts';
import { readCount } from '../attributes/read-view.ts';
import { operations } from '../operations.ts';
import { contactsStyles } from '../styles/contacts.ts';
import { contactsTable, type ContactRow } from './contacts-table.ts';
import { leaderQuestion } from './leader-question.ts';
import { Piece, viewProperties } from './piece.ts';
import { Question, type Waiting } from './question.ts';
import { noRecord } from './states.ts';

/** The largest page that the API gives. */
const mostRows = 100;

type Page = { totalCount: number; nodes: readonly ContactRow[] };

/** `<parley-contacts>`: whom a leader met, or who met each of several. */
export class ContactsPiece extends Piece {
  static override properties = { ...viewProperties, first: {}, more: { state: true } };
  static override styles = [Piece.styles, contactsStyles];
  declare first: string | null;
  /** How many rows were asked for beyond those that come by themselves. */
  declare more: number;
  readonly #leader = leaderQuestion(this, () => this.view);
  readonly #of = new Question(this, operations.contacts, () => {
    const [name, ...others] = this.view.leaders;
    return name === undefined || others.length > 0 ? null : { name, ...this.#asked };
  });
  readonly #common = new Question(this, operations.common, () => {
    const { leaders } = this.view;
    return leaders.length < 2 ? null : { names: leaders, ...this.#asked };
  });

  constructor() {
    super();
    this.more = 0;
  }

  protected override get heading(): string {
    const { leaders } = this.view;
    if (leaders.length > 1) return `Common contacts of ${either(leaders, 'and')}`;
    const name = this.#leader.data?.leader?.name ?? leaders[0];
    return name === undefined ? 'Contacts' : `Contacts of ${name}`;
  }

  protected override get question(): Waiting {
    return this.view.leaders.length > 1 ? this.#common : this.#of;
  }

  protected override get isEmpty(): boolean {
    return this.#page?.totalCount === 0;
  }

  protected override get summary(): string {
    const page = this.#page;
    if (!page) return '';
    const total = counted(page.totalCount, 'contact', undefined, this.words);
    return [total, countedInWords(this.view), ...narrowedInWords(this.view, this.words)].join(' · ');
  }

  protected override ownProblems(): readonly string[] {
    const missing =
      this.view.leaders.length === 0 ? ['Expected leader to name somebody; found nothing.'] : [];
    return [...missing, ...this.#first.problems];
  }

  protected override answer(): TemplateResult {
    const { totalCount, nodes } = this.#page!;
    if (totalCount === 0) return this.#none();
    const { chosen, words } = this;
    return html`<div class="scroll" part="table">
        ${contactsTable(nodes, { label: this.heading, words, chosen, choose: (one) => this.choose(one) })}
      </div>
      ${nodes.length < totalCount ? this.#rest(nodes.length, totalCount) : nothing}`;
  }

  #rest(shown: number, total: number): TemplateResult {
    if (shown >= mostRows)
      return html`<p class="hint" part="notice">
        The first ${this.number(shown)} of ${this.number(total)}.
      </p>`;
    return html`<button class="more" part="button" @click=${() => (this.more += 25)}>
      More of ${counted(total, 'contact', undefined, this.words)}
    </button>`;
  }

  /** What else is on record is said, so that nobody takes it for a silence about everything. */
  #none(): TemplateResult {
    const said = [countedInWords(this.view), ...narrowedInWords(this.view, this.words)].join(', ');
    const leader = this.#leader.data?.leader;
    const others = leader ? leader.meetings.totalCount - leader.counted.totalCount : 0;
    const more =
      others > 0
        ? html`<p>
            Otherwise on record: ${counted(others, 'meeting', undefined, this.words)} of another kind, such as
            proposals or calls.
          </p>`
        : null;
    return noRecord(`a meeting ${said}`, more);
  }

  get #page(): Page | null {
    return this.#of.data?.contacts ?? this.#common.data?.contacts ?? null;
  }

  get #first(): ReturnType<typeof readCount> {
    return readCount('first', this.said('first'), { usual: 10, most: mostRows });
  }

  get #asked(): { filter: ReturnType<typeof encounters>; first: number } {
    return { filter: encounters(this.view), first: Math.min(mostRows, this.#first.count + this.more) };
  }
}

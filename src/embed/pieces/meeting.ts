import { html, type TemplateResult } from 'lit';
import { glyphIcon } from '../../explorer/panels/glyph.ts';
import { dateInWords } from '../../explorer/view/dates.ts';
import { plainView, type View } from '../../explorer/view/view.ts';
import { kindInWords } from '../../explorer/view/words.ts';
import { viewAttributes, type Reading } from '../attributes/read-view.ts';
import { operations } from '../operations.ts';
import { meetingStyles } from '../styles/meeting.ts';
import { evidence, type Meeting } from './evidence.ts';
import { Piece } from './piece.ts';
import { Question, type Waiting } from './question.ts';
import { noRecord } from './states.ts';

/** `<parley-meeting>`: one meeting with all that is on record about it, and the passages that it rests on. */
export class MeetingPiece extends Piece {
  static override properties = { meeting: {} };
  static override styles = [Piece.styles, meetingStyles];
  declare meeting: string | null;
  readonly #asked = new Question(this, operations.meeting, () => {
    const { meeting } = this.view;
    return meeting === null ? null : { id: meeting };
  });

  /** Only which meeting: what the API knows of one by itself is what is known now. */
  protected override readView(): Reading {
    const meeting = this.said('meeting')?.trim() || null;
    const others = viewAttributes.filter((name) => this.hasAttribute(name));
    const problems = [
      ...(meeting === null ? ['Expected meeting to be the id of a meeting; found nothing.'] : []),
      ...others.map((name) => `Expected the id of one meeting alone, shown as known now; found ${name} too.`),
    ];
    return { view: { ...plainView, meeting }, problems };
  }

  protected override get heading(): string {
    const meeting = this.#meeting;
    return meeting ? (meeting.title ?? 'A meeting that no source gives a title') : 'Meeting';
  }

  protected override get question(): Waiting {
    return this.#asked;
  }

  protected override get isEmpty(): boolean {
    return this.#meeting === null;
  }

  protected override get summary(): string | TemplateResult {
    const meeting = this.#meeting;
    if (!meeting) return '';
    const { status, mode, date } = meeting;
    return html`${glyphIcon(status, mode)}${kindInWords(status, mode)} · ${dateInWords(date, this.words)}`;
  }

  protected override address(): View {
    return { ...plainView, meeting: this.view.meeting };
  }

  protected override answer(): TemplateResult {
    const meeting = this.#meeting;
    if (!meeting) return noRecord(`the meeting “${this.view.meeting}”`);
    return evidence(meeting, {
      words: this.words,
      choose: (chosen) => this.choose(chosen),
      toPassage: (number) => this.#toPassage(number),
    });
  }

  /** Not by the address, which is the page's. */
  #toPassage(number: number): void {
    const passage = this.renderRoot.querySelector<HTMLElement>(`#passage-${number}`);
    passage?.scrollIntoView({ block: 'nearest' });
    passage?.focus();
  }

  get #meeting(): Meeting | null | undefined {
    return this.#asked.data?.meeting;
  }
}

import { Problem } from '../../model/problem.ts';

/** The way to a value inside a dossier: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** One thing wrong with a dossier. */
export type DossierProblem = { file: string; line: number; column: number; path: string; message: string };

/** Where in its file a path of a dossier stands; the nearest existing ancestor for one that is absent. */
export type Locate = (path: Path) => { line: number; column: number };

/** Nobody mends more at a time; a file that is no dossier has a problem a line. */
const mostProblems = 1000;

/** Gathers what is wrong, so that all problems of a dossier are reported together. */
export class DossierProblems {
  readonly found: DossierProblem[] = [];
  readonly #file: string;
  readonly #locate: Locate;
  #beyond = 0;
  readonly #whole: string;

  constructor(file: string, locate: Locate, whole = 'dossier') {
    this.#file = file;
    this.#locate = locate;
    this.#whole = whole;
  }

  /** Notes one problem; the message says what was expected and what was found. */
  add(path: Path, message: string): void {
    if (this.#isFull()) return;
    this.found.push({ file: this.#file, ...this.#locate(path), path: path.join('.'), message });
  }

  /** Notes one problem of the file's form at a place that no path leads to. */
  addAt(place: { line: number; column: number }, message: string): void {
    if (this.#isFull()) return;
    this.found.push({ file: this.#file, ...place, path: '', message });
  }

  /** Where something of the dossier stands, as problems say it: `file:line:column`. */
  placeOf(path: Path): string {
    const { line, column } = this.#locate(path);
    return `${this.#file}:${line}:${column}`;
  }

  #isFull(): boolean {
    if (this.found.length < mostProblems) return false;
    this.#beyond++;
    return true;
  }

  /** Throws all that was found as one BAD_DOSSIER, a line each, the first thousand; returns where nothing was. */
  throwAny(): void {
    if (this.found.length === 0) return;
    const ordered = this.found.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = ordered.map(
      ({ file, line, column, path, message }) =>
        `${file}:${line}:${column} ${path || this.#whole}: ${message}`,
    );
    if (this.#beyond > 0) lines.push(`${this.#file}: and ${this.#beyond} more`);
    throw new Problem('BAD_DOSSIER', lines.join('\n'), { problems: ordered });
  }
}

import { Problem } from '../../model/problem.ts';

/** The way to a value inside a dossier: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** One thing wrong with a dossier. */
export type DossierProblem = { file: string; line: number; column: number; path: string; message: string };

/** Where in its file a path of a dossier stands; the nearest existing ancestor for one that is absent. */
export type Locate = (path: Path) => { line: number; column: number };

/** Gathers what is wrong, so that all problems of a dossier are reported together. */
export class DossierProblems {
  readonly found: DossierProblem[] = [];
  readonly #file: string;
  readonly #locate: Locate;

  constructor(file: string, locate: Locate) {
    this.#file = file;
    this.#locate = locate;
  }

  /** Notes one problem; the message says what was expected and what was found. */
  add(path: Path, message: string): void {
    this.found.push({ file: this.#file, ...this.#locate(path), path: path.join('.'), message });
  }

  /** Throws all that was found as one BAD_DOSSIER, a line each; returns where nothing was. */
  throwAny(): void {
    if (this.found.length === 0) return;
    const ordered = this.found.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = ordered.map(
      ({ file, line, column, path, message }) => `${file}:${line}:${column} ${path || 'dossier'}: ${message}`,
    );
    throw new Problem('BAD_DOSSIER', lines.join('\n'), { problems: ordered });
  }
}

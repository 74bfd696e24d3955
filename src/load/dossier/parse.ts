import { LineCounter, parseDocument, type Document, isNode } from 'yaml';
import type { z } from 'zod';
import { nearestNames } from '../../model/names.ts';
import { messageOf } from '../../model/problem.ts';
import { DossierProblems, type Locate, type Path } from './dossier-problems.ts';
import { dossierSchema, type Dossier } from './schema.ts';

/** A dossier of right form, with the means to report on it. */
export type ParsedDossier = { file: string; dossier: Dossier; problems: DossierProblems };

/** Far above any article's dossier, far below what would trouble the machine. */
const longest = 5_000_000;

/** Reads the text of a dossier file; every fault of form is in the one BAD_DOSSIER that it throws. */
export function parseDossier(file: string, bytes: Uint8Array): ParsedDossier {
  const { document, locate } = readYaml(file, bytes);
  const problems = new DossierProblems(file, locate);
  const parsed = dossierSchema.safeParse(plain(document, problems), { reportInput: true });
  for (const issue of parsed.error?.issues ?? []) report(issue, issue.path as Path, problems);
  problems.throwAny();
  return { file, dossier: parsed.data!, problems };
}

/** The YAML of a dossier file with its positions, still unchecked; BAD_DOSSIER where it is no YAML at all. */
export function readYaml(file: string, bytes: Uint8Array): { document: Document; locate: Locate } {
  const start: Locate = () => ({ line: 1, column: 1 });
  const broken = new DossierProblems(file, start);
  if (bytes.length > longest) broken.add([], `expected at most ${longest} bytes, found ${bytes.length}`);
  broken.throwAny();
  const counter = new LineCounter();
  const document = parseDocument(decode(bytes, broken), {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const locate = locator(document, counter);
  for (const error of document.errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    broken.found.push({ file, line, column: col, path: '', message: `expected YAML: ${error.message}` });
  }
  broken.throwAny();
  return { document, locate };
}

function decode(bytes: Uint8Array, problems: DossierProblems): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add([], 'expected UTF-8 text, found bytes that are not');
    problems.throwAny();
    return '';
  }
}

/** Aliases are bounded by the parser: a dossier needs none, a bomb needs many. */
function plain(document: Document, problems: DossierProblems): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    problems.add([], `expected plain values: ${messageOf(thrown)}`);
    problems.throwAny();
    return undefined;
  }
}

function locator(document: Document, counter: LineCounter): Locate {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
}

function report(issue: z.core.$ZodIssue, path: Path, problems: DossierProblems): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      problems.add([...path, key], `expected no field of this name, found "${key}"`);
  } else if (issue.code === 'invalid_union') {
    // The branch with the fewest complaints is the one that was meant.
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
    for (const inner of nearest ?? []) report(inner, [...path, ...(inner.path as Path)], problems);
  } else if (issue.code === 'invalid_value') {
    const near = nearestNames(String(issue.input), issue.values.map(String));
    problems.add(
      path,
      `expected ${issue.values.join(', ')}; ${found(issue)}${near[0] ? `; nearest: ${near[0]}` : ''}`,
    );
  } else {
    problems.add(path, `${issue.message.replace(/^Invalid input: |, received .*$/g, '')}; ${found(issue)}`);
  }
}

function found({ input }: z.core.$ZodIssue): string {
  return input === undefined ? 'found nothing' : `found ${JSON.stringify(input)?.slice(0, 80)}`;
}

import {
  LineCounter,
  parseDocument,
  visit,
  isMap,
  isNode,
  isScalar,
  type Document,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { messageOf } from '../../model/problem.ts';
import { DossierProblems, type Locate, type Path } from './dossier-problems.ts';
import { longestFile } from './read-bytes.ts';

/** A dossier goes seven levels deep; this leaves room for whatever a person writes by mistake. */
const deepest = 30;

/** Lists in lists on one line, or brackets in brackets: the parser goes down one call a level, and slowly. */
const compactLevels = 100;

/** The YAML of a dossier file with its positions, its values still unchecked. */
export type ReadYaml = { document: Document; locate: Locate; plain: unknown };

/**
 * Reads the YAML of a dossier file; BAD_DOSSIER where it is none, or where it is made to trouble the machine: too long,
 * too deep, full of aliases.
 */
export function readYaml(file: string, bytes: Uint8Array): ReadYaml {
  const broken = new DossierProblems(file, () => ({ line: 1, column: 1 }));
  if (bytes.length > longestFile)
    broken.add([], `expected at most ${longestFile} bytes, found ${bytes.length}`);
  broken.throwAny();
  const counter = new LineCounter();
  const document = compose(decode(bytes, broken), counter, broken);
  const problems = new DossierProblems(file, locator(document, counter));
  const addAt = (offset: number, message: string): void => {
    const { line, col } = counter.linePos(offset);
    problems.addAt({ line, column: col }, message);
  };
  for (const error of document.errors) addAt(error.pos[0], `expected YAML: ${error.message}`);
  problems.throwAny();
  refuseShape(document, addAt);
  problems.throwAny();
  const locate = locator(document, counter);
  return { document, locate, plain: plain(document, problems) };
}

function compose(text: string, lineCounter: LineCounter, broken: DossierProblems): Document {
  const tooDeep = (): void =>
    broken.add([], `expected at most ${deepest} levels, found far more, or as many brackets left open`);
  if (isFarTooDeep(text)) tooDeep();
  broken.throwAny();
  try {
    // Whether keys are unique is looked at below: the parser compares each with each.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (thrown) {
    if (thrown instanceof RangeError) tooDeep();
    broken.throwAny();
    throw thrown;
  }
}

/** Counts without looking at what quotes and comments hide, which has no hundred brackets open either. */
function isFarTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > compactLevels) return true;
  }
  return /(?:[-?:][ \t]+){101}/.test(text);
}

function decode(bytes: Uint8Array, broken: DossierProblems): string {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    broken.add([], 'expected UTF-8 text, found bytes that are not');
  }
  const control = /[^\P{Cc}\n\r\t\u0085]/u.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    broken.addAt(
      { line: before.length, column: before.at(-1)!.length + 1 },
      `expected text, found the control character U+${code}`,
    );
  }
  broken.throwAny();
  return text;
}

/** A key twice, and levels beyond the deepest. */
function refuseShape(document: Document, addAt: (offset: number, message: string) => void): void {
  visit(document, (_, node, above) => {
    if (above.length > 2 * deepest) {
      const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      addAt(start, `expected at most ${deepest} levels, found more`);
      return visit.BREAK;
    }
    if (isMap(node)) refuseTwins(node, addAt);
  });
}

function refuseTwins(map: YAMLMap, addAt: (offset: number, message: string) => void): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items as { key: ParsedNode }[]) {
    if (!isScalar(key)) continue;
    // Keys become the names of properties, which are texts.
    const name = String(key.value);
    if (seen.has(name)) addAt(key.range[0], `expected each key once, found "${name.slice(0, 80)}" again`);
    seen.add(name);
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
  return (path: Path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
}

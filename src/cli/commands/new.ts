import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { packageDir } from '../../graph/statements.ts';
import { articleOf } from '../../load/dossier/article.ts';
import { readBytes } from '../../load/dossier/read-bytes.ts';
import { draftDossier } from '../../load/draft/draft-dossier.ts';
import { knownNames } from '../../load/draft/known-names.ts';
import { skeletonOf } from '../../load/draft/skeleton.ts';
import { sourceOf } from '../../load/draft/source-of.ts';
import { counted } from '../../model/counted.ts';
import { readDay } from '../../model/day.ts';
import { Problem } from '../../model/problem.ts';
import { readKnown } from '../known-dossiers.ts';

type Options = { out?: string; known?: string[]; published?: string };

/** `parley new`: a dossier to be worked through, of an article's text. `--out -` is standard output. */
export async function newDossier(file: string, { out, known, published }: Options): Promise<void> {
  const day = published === undefined ? null : readDay(published);
  const source = sourceOf(file);
  const target = out ?? join(dirname(file), `${source.id.slice('source/'.length)}.yaml`);
  const article = articleOf(await readBytes(file), file);
  const folder = target === '-' ? process.cwd() : dirname(resolve(target));
  const names = knownNames(await readKnown(known ?? null, folder));
  const draft = draftDossier(article, source, day ?? source.published, names);
  const text = skeletonOf(draft, schemaFrom(folder));
  if (target === '-') {
    await new Promise<void>((done) => process.stdout.write(text, () => done()));
    return;
  }
  await write(target, text);
  const { passages, leaders, organizations, offices, suggestions } = draft.dossier;
  const { dates, countries, ambiguous } = suggestions ?? {};
  const many = (list: readonly unknown[] = [], ...words: [one: string, several?: string]): string =>
    counted(list.length, ...words);
  console.log(
    [
      `${target}: ${many(Object.values(passages), 'sentence')}; ${many(leaders, 'leader')}, ${many(organizations, 'organization')} and ${many(offices, 'office')} to confirm; ${many(dates, 'date')} and ${many(countries, 'country', 'countries')} suggested, ${many(ambiguous, 'ambiguous name')}`,
      ...notes(file, source.id, day ?? source.published),
    ].join('\n'),
  );
}

function notes(file: string, id: string, published: string | null): string[] {
  const expected = `${id.slice('source/'.length)}.txt`;
  return [
    ...(published === null
      ? ['Fill in `source.published`, or start again with --published YYYY-MM-DD.']
      : []),
    ...(resolve(file) === resolve(dirname(file), expected)
      ? []
      : [`For --texts DIR, keep the article as DIR/${expected}.`]),
  ];
}

function schemaFrom(folder: string): string {
  const way = relative(folder, join(packageDir(), 'dossier.schema.json'));
  return way.split(sep).join('/');
}

async function write(target: string, text: string): Promise<void> {
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown fault';
    const found =
      code === 'EEXIST' ? 'a file that is there already, which was left as it is' : `the fault ${code}`;
    throw new Problem(
      'BAD_INPUT',
      `Expected to write a new dossier to ${target}; found ${found}. Choose another with --out, or take it away.`,
      { file: target },
      { cause: thrown },
    );
  }
}

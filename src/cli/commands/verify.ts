import { stat } from 'node:fs/promises';
import { describeVerdict } from '../../load/verify/describe.ts';
import { repairGraph } from '../../load/verify/repair.ts';
import { verifyGraph, wrongIn, type Verdict } from '../../load/verify/verify.ts';
import { Problem } from '../../model/problem.ts';
import { withDatabase } from '../with-database.ts';

type Options = { repair?: boolean; texts?: string };

/** `parley verify`: recounts all that the graph holds; with `--repair` mends what can be derived anew. */
export async function verify({ repair = false, texts }: Options): Promise<void> {
  if (texts !== undefined) await refuseNoFolder(texts);
  let verdicts: readonly Verdict[] = [];
  await withDatabase({ title: 'Verify', onlyReads: !repair }, async (graph, tell) => {
    verdicts = await (repair ? repairGraph : verifyGraph)(graph, texts ?? null, tell);
    return verdicts.flatMap(describeVerdict);
  });
  const wrong = wrongIn(verdicts);
  if (wrong === 0) return;
  const mendable = verdicts.flatMap(({ findings }) => findings).filter((finding) => finding.repair).length;
  throw new Problem(
    'INTERNAL',
    `Expected a graph in which all is right; found ${wrong} ${wrong === 1 ? 'thing that is' : 'things that are'} not, as listed. ${whatToDo(repair, mendable)}`,
  );
}

/** A mistyped folder would pass for one that has none of the articles. */
async function refuseNoFolder(texts: string): Promise<void> {
  if ((await stat(texts).catch(() => null))?.isDirectory()) return;
  throw new Problem('BAD_INPUT', `Expected a folder of articles at ${texts}; found none. Check the path.`);
}

function whatToDo(repaired: boolean, mendable: number): string {
  if (repaired) return 'What is left cannot be derived from the claims; each line says what helps.';
  if (mendable === 0) return 'None of it can be derived from the claims; each line says what helps.';
  return 'Run `parley verify --repair`, which derives anew what it can.';
}

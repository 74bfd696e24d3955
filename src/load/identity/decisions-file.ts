import { z } from 'zod';
import { isDay } from '../../model/day.ts';
import { readForm } from '../dossier/parse.ts';
import { readBytes } from '../dossier/read-bytes.ts';
import { contradictionsIn } from './contradictions.ts';
import { Decisions } from './decisions.ts';

const id = z
  .string()
  .regex(
    /^(leader|meeting|office)\/[a-z0-9]+([-/][a-z0-9]+)*$/,
    'expected an id of a leader, a meeting or an office, such as leader/some-words',
  );
const because = z.string().trim().min(1).max(1000);
const decided = z.string().refine(isDay, 'expected a day that exists, as YYYY-MM-DD');

const form = z.preprocess(
  // A file with nothing in it decides nothing.
  (value) => value ?? {},
  z.strictObject({
    same_as: z.array(z.strictObject({ id, is: id, because, decided })).default([]),
    not_same: z
      .array(z.strictObject({ ids: z.array(id).min(2), because, decided: decided.optional() }))
      .default([]),
  }),
);

/** The decisions of a file; every fault of its form and every contradiction in the one BAD_DOSSIER that it throws. */
export async function readDecisionsFile(file: string): Promise<Decisions> {
  const { data, problems } = readForm(file, await readBytes(file), form, 'decisions');
  const list = {
    sameAs: data.same_as,
    notSame: data.not_same.map(({ ids, because: why }) => ({ ids, because: why })),
  };
  for (const { path, message } of contradictionsIn(list)) problems.add(path, message);
  problems.throwAny();
  return new Decisions(list);
}

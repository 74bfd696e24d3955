import { z } from 'zod';
import { nearestNames } from '../../model/names.ts';
import { DossierProblems, type Path } from './dossier-problems.ts';
import { readYaml } from './read-yaml.ts';
import { dossierSchema, type Dossier } from './schema.ts';
import { withoutFaults } from './without-faults.ts';

/** A dossier of right form, with the means to report on it. */
export type ParsedDossier = { file: string; dossier: Dossier; problems: DossierProblems };

/** Reads the text of a dossier file; every fault of form is in the one BAD_DOSSIER that it throws. */
export function parseDossier(file: string, bytes: Uint8Array): ParsedDossier {
  const parsed = parseAsFarAsCan(file, bytes);
  parsed.problems.throwAny();
  return parsed;
}

/**
 * The same, but where only single fields are of wrong form, the dossier without them: their faults are among its problems,
 * for `resolveDossier` to throw with all else that is wrong.
 */
export function parseAsFarAsCan(file: string, bytes: Uint8Array): ParsedDossier {
  const { plain, problems, data, issues } = examine(file, bytes, dossierSchema);
  if (data) return { file, dossier: data, problems };
  const { data: left } = dossierSchema.safeParse(withoutFaults(plain, issues));
  if (!left) problems.throwAny();
  return { file, dossier: left!, problems };
}

/** A YAML file of a given form; every fault of form is in the one BAD_DOSSIER that it throws. `whole` is what messages call it. */
export function readForm<T>(
  file: string,
  bytes: Uint8Array,
  form: z.ZodType<T>,
  whole?: string,
): { data: T; problems: DossierProblems } {
  const { problems, data } = examine(file, bytes, form, whole);
  problems.throwAny();
  return { data: data!, problems };
}

/** A YAML file against a form: what it holds, and every fault of form among its problems. */
function examine<T>(file: string, bytes: Uint8Array, form: z.ZodType<T>, whole?: string) {
  const { plain, locate } = readYaml(file, bytes);
  const problems = new DossierProblems(file, locate, whole);
  const { data, error } = form.safeParse(plain, { reportInput: true });
  const issues = error?.issues ?? [];
  for (const issue of issues) report(issue, issue.path as Path, problems);
  return { plain, problems, data, issues };
}

function report(issue: z.core.$ZodIssue, path: Path, problems: DossierProblems): void {
  if (issue.code === 'unrecognized_keys') {
    const near = (key: string): string => nearest(key, fieldsAt(path));
    for (const key of issue.keys)
      problems.add([...path, key], `expected no field of this name, found "${key.slice(0, 80)}"${near(key)}`);
  } else if (issue.code === 'invalid_union') {
    // The form that was meant is of the right kind, text or fields, and has the fewest complaints.
    const apart = (issues: readonly z.core.$ZodIssue[]): number =>
      issues.length +
      (issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 100 : 0);
    const [meant] = issue.errors.toSorted((a, b) => apart(a) - apart(b));
    for (const inner of meant ?? []) report(inner, [...path, ...(inner.path as Path)], problems);
  } else if (issue.code === 'invalid_key') {
    for (const inner of issue.issues) report(inner, path, problems);
  } else if (issue.code === 'invalid_value') {
    const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : '';
    problems.add(path, `expected ${issue.values.join(', ')}; ${found(issue)}${near}`);
  } else {
    problems.add(path, `${issue.message.replace(/^Invalid input: |, received .*$/g, '')}; ${found(issue)}`);
  }
}

/** The nearest of the right words, as the end of a message; empty where none is near. */
function nearest(word: string, words: readonly string[]): string {
  const [near] = nearestNames(word.slice(0, 100), words);
  return near === undefined ? '' : `; nearest: ${near}`;
}

/** The names of the fields that an object at this place of a dossier may have; none where there is no one list. */
function fieldsAt(path: Path): string[] {
  let schema: z.core.$ZodType = dossierSchema;
  for (const step of path) schema = below(unwrapped(schema), step) ?? schema;
  const reached = unwrapped(schema);
  return reached instanceof z.ZodObject ? Object.keys(reached.shape) : [];
}

function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[step] : undefined;
}

/** What a default or an option is of; of several forms, the one that has fields. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
  return schema;
}

function found({ input }: z.core.$ZodIssue): string {
  if (input === undefined) return 'found nothing';
  if (Array.isArray(input)) return `found a list of ${input.length}`;
  return typeof input === 'object' && input !== null
    ? 'found fields'
    : `found ${JSON.stringify(input).slice(0, 80)}`;
}

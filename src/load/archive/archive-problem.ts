import { Problem } from '../../model/problem.ts';

/** What is wrong with a line of an archive, as BAD_INPUT; the message says what was expected and what was found. */
export function archiveProblem(file: string, line: number, message: string): Problem {
  return new Problem(
    'BAD_INPUT',
    `${file}:${line} ${message}. Export the archive anew, or mend the line; nothing of its source was loaded.`,
    { file, line },
  );
}

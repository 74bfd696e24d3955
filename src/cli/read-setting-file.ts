import { readFileSync } from 'node:fs';
import { messageOf, Problem } from '../model/problem.ts';

/** The text of a file that a variable names, without space around it; SETUP_FAILED where it cannot be read. */
export function readSettingFile(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (thrown) {
    throw new Problem(
      'SETUP_FAILED',
      `Expected ${variable} to name a readable file; found ${messageOf(thrown)}. Check the path and who may read it.`,
    );
  }
}

import {
  listedOperations,
  operationsSetting,
  type ListedOperations,
} from '../api/listed/listed-operations.ts';
import { messageOf, Problem } from '../model/problem.ts';
import { readSettingFile } from './read-setting-file.ts';

/** The operations in the file that is named; null where none is. SETUP_FAILED where it lists none. */
export function operationsIn(file: string | undefined): ListedOperations | null {
  if (file === undefined) return null;
  const text = readSettingFile(operationsSetting, file);
  let found: string;
  try {
    const listed = listedOperations(JSON.parse(text));
    if (listed) return listed;
    found = 'something else, or a hash that is not that of its document';
  } catch (thrown) {
    found = messageOf(thrown);
  }
  throw new Problem(
    'SETUP_FAILED',
    `Expected ${operationsSetting} to name a JSON file with documents, in a list or by ids; found ${found}. \`parley operations\` writes one.`,
  );
}

import { readFragments, type Fragments } from '../compose/fragments.ts';
import { readNameStatements, type NameStatements } from './check-names.ts';

/** The Cypher of the API, read once at start. */
export type Library = { fragments: Fragments; names: NameStatements };

/** Reads the API's Cypher files. */
export function readLibrary(): Library {
  return { fragments: readFragments(), names: readNameStatements() };
}

import type { Tell } from '../../model/progress.ts';
import type { Neo4jProgram } from './admin-command.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { releaseFor } from './releases.ts';
import type { EmbeddedSettings } from './settings.ts';

/** What runs a data folder's Neo4j, with its jars fetched where they are missing; SETUP_FAILED says what is in the way. */
export async function readyProgram(
  { dataDir, jarsRoot = dataDir, java = 'java', mvn = 'mvn', release: wanted, more = {} }: EmbeddedSettings,
  tell: Tell,
  stopping?: AbortSignal,
): Promise<Neo4jProgram> {
  const release = await releaseFor(dataDir, wanted);
  return {
    release,
    java: await findJava(java, release),
    jars: await ensureJars({ jarsRoot, mvn, release }, tell, stopping),
    more,
  };
}

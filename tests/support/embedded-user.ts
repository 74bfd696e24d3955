import { joinEmbedded } from '../../src/graph/embedded/join.ts';
import { tellNobody } from '../../src/model/progress.ts';

// A process that uses the embedded Neo4j of a data folder until its standard input closes, or it is killed.

const [dataDir, jarsRoot] = process.argv.slice(2) as [string, string];
const joined = await joinEmbedded({ dataDir, jarsRoot }, tellNobody);
process.stdout.write(`${JSON.stringify(joined)}\n`);
process.stdin.resume().once('end', () => {
  void joined.leave().then(() => process.exit(0));
});

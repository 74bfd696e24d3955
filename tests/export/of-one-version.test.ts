import { expect, it } from 'vitest';
import { archiveLines } from '../../src/export/archive.ts';
import { ofOneVersion } from '../../src/export/of-one-version.ts';
import { graphReader } from '../../src/export/read-graph.ts';
import { loadAccount } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { invented } from '../support/dossiers.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { whole } from '../support/texts.ts';

it('an export during which a load ends says at its end that it is of no one state', async () => {
  const graph = await emptyGraph();
  await loadAccount(graph, await readDossier(invented[0], null));
  const reader = graphReader(graph);
  const lines = ofOneVersion(reader, archiveLines(reader, false));
  await lines.next();
  await loadAccount(graph, await readDossier(invented[1], null));
  await expect(whole(lines)).rejects.toThrow('Expected the graph to stay at version 1');
  expect(await whole(ofOneVersion(reader, archiveLines(reader, false)))).toContain('"version":2');
  await graph.close();
});

import type { Claim, Fact, Id } from '../../model/words.ts';
import { idsAlike } from '../identity/alike.ts';
import { claimNow } from '../identity/decided.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { mergeClaims } from '../merge/merge-claims.ts';
import { claimOf, type StoredClaim } from '../plan/claim-rows.ts';
import { messageOf } from '../../model/problem.ts';
import { differences, propertyDifferences, type Difference, type StoredEdge } from './differences.ts';
import { imageOf, liaisonOf, type FactImage } from './fact-image.ts';
import { mostKept, type Note } from './ledger.ts';
import { pagesOf, type Reader } from './reader.ts';
import type { Row } from '../plan/step.ts';

/** Facts read at a time: what a page of the busiest meetings needs stays within some megabytes. */
const perPage = 500;

type Stored = Omit<FactImage, 'edges'> & { edges: readonly StoredEdge[] };
type Page = { claims: readonly { said: Id; now: Claim }[]; nodes: ReadonlyMap<Id, Stored> };

const reload = 'Load the dossier or table that states it once more.';

/** Each fact in the graph against what all claims about it amount to, and the passages behind it. */
export async function checkFacts(reader: Reader, note: Note): Promise<void> {
  for await (const page of pagesOf(reader, 'fact-page', perPage)) {
    const ids = page.map(({ id }) => String(id));
    const { claims, nodes } = await reader.steadily(() => readPage(reader, ids, note));
    const facts = mergePage(claims, new Set(ids));
    for (const fact of facts) {
      note.count();
      if (fact.kind !== 'liaison') report(note, fact.id, factDifferences(fact, nodes.get(fact.id)));
    }
    await checkLiaisons(reader, facts, note);
    await checkEvidence(reader, facts, note);
  }
  for (const statement of ['unclaimed-facts', 'unclaimed-liaisons'])
    for (const { id } of await reader.read(statement, { most: mostKept }))
      note.find({
        subject: String(id),
        expected: 'a claim about it',
        found: 'none',
        repair: null,
        advice: reload,
      });
}

async function readPage({ read }: Reader, page: readonly Id[], note: Note): Promise<Page> {
  const decisions = await readDecisions(read, 'existing-decisions');
  const rows = await read('existing-claims', { source: null, facts: idsAlike(page, decisions) });
  const claims = rows.flatMap(({ claim }) => readable(claim as StoredClaim, note));
  const now = claims.map((claim) => ({ said: claim.fact, now: claimNow(claim, decisions) }));
  const nodes = await read('stored-facts', { facts: [...new Set(now.map((claim) => claim.now.fact))] });
  return { claims: now, nodes: new Map(nodes.map((row) => [String(row['id']), row as unknown as Stored])) };
}

function readable(stored: StoredClaim, note: Note): Claim[] {
  try {
    return [claimOf(stored)];
  } catch (thrown) {
    const found = `what cannot be read: ${messageOf(thrown)}`;
    note.find({ subject: stored.fact, expected: 'claims about it', found, repair: null, advice: reload });
    return [];
  }
}

/** The facts of a page. One that goes by several ids is of the page that has the first of those it is claimed under. */
function mergePage(claims: Page['claims'], page: ReadonlySet<Id>): Fact[] {
  const facts = [...Map.groupBy(claims, ({ now }) => now.fact).values()];
  return facts
    .filter((about) => page.has(about.map(({ said }) => said).sort()[0]!))
    .map((about) => mergeClaims(about.map(({ now }) => now)));
}

function factDifferences(fact: Fact, stored: Stored | undefined): Difference[] {
  if (!stored) return [{ expected: 'it in the graph, as it is claimed', found: 'none' }];
  return differences(imageOf(fact), stored);
}

async function checkLiaisons({ read }: Reader, facts: readonly Fact[], note: Note): Promise<void> {
  const liaisons = facts.filter((fact) => fact.kind === 'liaison').map(liaisonOf);
  if (liaisons.length === 0) return;
  const rows = await read('stored-liaisons', { facts: liaisons });
  const stored = new Map(rows.map(({ id, found }) => [id as Id, found as readonly Row[]]));
  for (const { id, properties } of liaisons) {
    const [edge, ...more] = stored.get(id) ?? [];
    if (edge && more.length === 0) report(note, id, propertyDifferences(properties, edge));
    else report(note, id, [{ expected: 'one edge', found: String(stored.get(id)?.length ?? 'none') }]);
  }
}

async function checkEvidence({ read }: Reader, facts: readonly Fact[], note: Note): Promise<void> {
  const cited = new Map(facts.map((fact) => [fact.id, passagesOf(fact)]));
  const passages = [...new Set([...cited.values()].flat())];
  const missing = new Set((await read('missing-passages', { passages })).map(({ id }) => id));
  for (const [subject, evidence] of cited) {
    const gone = evidence.filter((id) => missing.has(id));
    if (evidence.length > 0 && gone.length === 0) continue;
    const expected = gone.length > 0 ? `passage ${gone[0]} behind it` : 'a passage behind it';
    note.find({ subject, expected, found: 'none', repair: null, advice: reload });
  }
}

/** The passages behind a fact and behind each participation in it. */
function passagesOf({ evidence, participantSupport }: Fact): Id[] {
  const parts = [...participantSupport.values()].flatMap((support) => support.evidence);
  return [...new Set([...evidence, ...parts])];
}

function report(note: Note, fact: Id, found: readonly Difference[]): void {
  const [first, ...more] = found;
  if (!first) return;
  const others = more.length > 0 ? `, and ${more.length} more such` : '';
  note.find({
    subject: fact,
    expected: first.expected,
    found: `${first.found}${others}`,
    repair: { by: 'fact', fact },
  });
}

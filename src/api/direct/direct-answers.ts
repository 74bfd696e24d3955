import type { IncomingMessage, ServerResponse } from 'node:http';
import { getOperationAST, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Execute, Executed } from '../answer/execute.ts';
import { before } from '../../graph/deadline.ts';
import { refuseCost } from '../limits/cost.ts';
import { deepVariables } from '../limits/deep-variables.ts';
import type { Limits } from '../limits/limits.ts';
import { listedText, type AskedDocument, type ListedOperations } from '../listed/listed-operations.ts';
import { currentNotes, noteOperation, noteRows, rowsOf } from '../notes.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import { acceptsStale, awayBecause, markStale } from './stale-answers.ts';
import type { PreparedDocuments } from './prepared-documents.ts';
import { acceptedType, postsJson, readBody } from './request.ts';

/** What has come of a request: it is answered; or it is not, and was read and perhaps executed on the way. */
export type Outcome = 'answered' | { body?: string; executed?: Executed };

/** What direct answers are made of. */
export type DirectParts = {
  schema: GraphQLSchema;
  endpoint: string;
  execute: Execute;
  prepared: PreparedDocuments;
  /** The only documents that are answered; null: any. */
  listed: ListedOperations | null;
  cache: AnswerCache;
  /** The version of the graph, no earlier than when asked. */
  currentVersion: () => Promise<number>;
  /** Longest until a question that was read has an answer, in milliseconds; Infinity: no bound. */
  deadline: number;
  limits: Pick<Limits, 'bodyBytes' | 'bodyParts' | 'cost'>;
};

type Params = AskedDocument & { variables?: unknown; operationName?: unknown };
type Question = { document: DocumentNode; variables: Record<string, unknown>; operationName: string | null };

/**
 * Answers without the GraphQL server what is plain to answer: a POST of JSON whose document is valid and within limits,
 * and whose answer has no errors. All else goes the ordinary way, with what was read.
 */
export function directAnswers(parts: DirectParts) {
  const { cache, currentVersion, deadline, endpoint, limits } = parts;
  return async (request: IncomingMessage, response: ServerResponse): Promise<Outcome> => {
    if (!postsJson(request, endpoint, limits.bodyBytes)) return {};
    const body = await readBody(request, limits).catch((thrown: unknown) => refuseBody(response, thrown));
    if (body === null) return 'answered';
    const type = acceptedType(request, endpoint);
    if (type === null) return { body };
    const by = performance.now() + deadline;
    const kept = cache.get(body);
    const current =
      kept && (await before(by, currentVersion()).catch((thrown: unknown) => awayBecause(thrown)));
    if (kept && typeof current === 'object') {
      if (!acceptsStale(request)) return { body, executed: current! };
      response.setHeader('warning', '110 parley "Response is Stale"');
      return sendKept(response, type, kept, markStale(kept));
    }
    if (kept && current === kept.version) {
      kept.asOf = Date.now();
      return sendKept(response, type, kept, kept.text);
    }
    const executed = await executeIfPlain(parts, body, by);
    if (!executed || executed.result.errors) return { body, ...(executed && { executed }) };
    const text = JSON.stringify(executed.result);
    noteMade(executed);
    cache.keep(body, executed.version, text, () => notesToKeep(executed));
    return send(response, type, text);
  };
}

/** Refuses a body that is beyond a limit; of one whose client has gone in the middle nobody is left to be told. */
function refuseBody(response: ServerResponse, thrown: unknown): null {
  if (!(thrown instanceof GraphQLError)) response.destroy();
  else {
    response.writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(JSON.stringify({ errors: [thrown.toJSON()] }));
  }
  return null;
}

/** Notes of an answer that was kept what was noted when it was made. */
function noteKept({ notes: before }: KeptAnswer): void {
  const notes = currentNotes();
  if (notes) Object.assign(notes, before, { wasKept: true });
}

function noteMade({ result }: Executed): void {
  const notes = currentNotes();
  if (!notes) return;
  notes.wasKept = false;
  noteRows(result.data);
}

function notesToKeep({ result }: Executed): KeptAnswer['notes'] {
  const notes = currentNotes();
  return notes ? { operation: notes.operation, cost: notes.cost, rows: rowsOf(result.data) } : null;
}

/** Executes the question in a body; null where it is not plain, or something about it is wrong. */
async function executeIfPlain(parts: DirectParts, body: string, by: number): Promise<Executed | null> {
  try {
    const question = readQuestion(parts, body);
    if (!question) return null;
    const { document, variables, operationName } = question;
    const args = { schema: parts.schema, document, variableValues: variables, operationName };
    return await parts.execute(args, by);
  } catch {
    // The ordinary way comes upon it too, and says what it is.
    return null;
  }
}

/** The question in a body; null where it is not one that can be answered without further ado. */
function readQuestion({ schema, prepared, limits, listed }: DirectParts, body: string): Question | null {
  const params = parse(body);
  if (!params) return null;
  const text = listed ? listedText(listed, params) : plainText(params);
  if (text === null) return null;
  const { variables = null, operationName = null } = params;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const document = prepared.get(text);
  if (!document) return null;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') return null;
  noteOperation(document, operation);
  const given = (variables ?? {}) as Record<string, unknown>;
  if (deepVariables(given) || refuseCost(schema, document, operationName ?? undefined, given, limits.cost))
    return null;
  return { document, variables: given, operationName };
}

/** The text of a document where nothing else is said of it; else null. */
function plainText({ query, documentId, extensions }: AskedDocument): string | null {
  return typeof query === 'string' && documentId === undefined && extensions === undefined ? query : null;
}

function parse(body: string): Params | null {
  try {
    const params: unknown = JSON.parse(body);
    return params !== null && typeof params === 'object' && !Array.isArray(params) ? params : null;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, type: string, text: string): 'answered' {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
  return 'answered';
}

function sendKept(response: ServerResponse, type: string, kept: KeptAnswer, text: string): 'answered' {
  noteKept(kept);
  return send(response, type, text);
}

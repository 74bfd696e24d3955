import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Api } from '../../api/api.ts';
import { toldProblem } from '../../api/mask-error.ts';
import { asking, type Ask } from '../../export/ask.ts';
import { ofOneVersion } from '../../export/of-one-version.ts';
import { within } from '../../graph/deadline.ts';
import { slug } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import { refuse } from '../refusal.ts';
import type { Handler } from '../service.ts';
import { findLink, type Found } from './find-link.ts';
import { mediaTypes, type AskedLink } from './link.ts';
import { beginFile, sendFile, type BegunFile } from './send-file.ts';
import { fits, tagOf, type GraphState } from './tag.ts';

/** What links are opened with: the API's own way to ask it. */
export type LinksParts = {
  ask: Api['ask'];
  log: Pick<Logger, 'error' | 'warn'>;
  limits?: Partial<FileLimits>;
};

/** Most rows of one file; longest until it is begun, and that it may be on its way then, in milliseconds. */
type FileLimits = { rows: number; deadline: number; time: number };

const defaultLimits: FileLimits = { rows: 100_000, deadline: Infinity, time: 120_000 };

/** How often a file is begun anew because a load came between. */
const attempts = 3;

/** Tables and graphs at plain addresses, such as `/export/contacts.csv?leader=Macron`. */
export function openLinks({ ask, log, limits = {} }: LinksParts): Handler {
  const asks = asking(ask);
  const allLimits = { ...defaultLimits, ...limits };
  return async (request, response) => {
    try {
      await answer(asks, allLimits, request, response);
    } catch (thrown) {
      // The client has gone: nobody is left to be told.
      if ((thrown as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      const problem = toldProblem(thrown, log);
      // What has been begun cannot be taken back: a connection that is cut says that the file is not whole.
      if (response.headersSent) response.destroy();
      else refuse(response, problem);
    }
  };
}

async function answer(
  ask: Ask,
  limits: FileLimits,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = request.url!.split(/\?(.*)/s, 2) as [string, string?];
  const found = findLink(path);
  if (found instanceof Problem) return refuse(response, found, 404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response, request.method);
  const asked = found.link.read(new URLSearchParams(query));
  if (asked.bom && found.form !== 'csv')
    throw new Problem(
      'BAD_INPUT',
      `Expected \`bom\` for CSV alone; found it for ${found.form}. Leave it out.`,
    );
  const tag = (state: GraphState): string => tagOf(path, [asked.question, asked.bom], state);
  const isKnown = (state: GraphState): boolean => fits(request.headers['if-none-match'], tag(state));
  const texts = async (): Promise<AsyncIterable<string>> => {
    const plain = await asked.texts(ask, found.form, limits.rows);
    return asked.bom ? marked(plain) : plain;
  };
  const { state, file } = await within(limits.deadline, begin(ask, texts, isKnown));
  const known = { etag: tag(state), 'cache-control': 'no-cache' };
  if (!file) return void response.writeHead(304, known).end();
  const headers = { ...known, ...described(found, asked) };
  return sendFile(response, file, { headers, isHead: request.method === 'HEAD', longest: limits.time });
}

/** Makes the first part of a file, which is to be of one state of the graph; no file where that state is known. */
async function begin(
  ask: Ask,
  texts: () => Promise<AsyncIterable<string>>,
  isKnown: (state: GraphState) => boolean,
): Promise<{ state: GraphState; file: BegunFile | null }> {
  const current = async (): Promise<number> => (await stateOf(ask)).version;
  for (let attempt = 1; ; attempt += 1) {
    const state = await stateOf(ask);
    if (isKnown(state)) return { state, file: null };
    try {
      return {
        state,
        file: await beginFile(ofOneVersion({ version: current }, await texts(), state.version)),
      };
    } catch (thrown) {
      if (attempt === attempts || !isMoved(thrown)) throw thrown;
    }
  }
}

async function stateOf(ask: Ask): Promise<GraphState> {
  const { graph } = (await ask('{ graph { version loadedAt } }', {})) as { graph: GraphState };
  return graph;
}

/** Whether something was thrown because a load came between. */
function isMoved(thrown: unknown): boolean {
  return thrown instanceof Problem && thrown.code === 'GRAPH_UNAVAILABLE' && 'first' in thrown.details;
}

async function* marked(texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\uFEFF';
  yield* texts;
}

/** What a file is, and what it should be called where it is kept. */
function described({ name, form }: Found, asked: AskedLink): Record<string, string> {
  const about = slug(asked.about.join(' ')).slice(0, 80);
  const file = /^[a-z0-9-]+$/.test(about) ? `${name}-${about}` : name;
  return {
    'content-type': mediaTypes[form],
    'content-disposition': `attachment; filename="${file}.${form}"`,
    'x-content-type-options': 'nosniff',
  };
}

function refuseMethod(response: ServerResponse, method: string | undefined): void {
  response.setHeader('allow', 'GET, HEAD');
  const message = `Expected GET or HEAD; found ${JSON.stringify(method)}. Files are only read.`;
  refuse(response, new Problem('BAD_INPUT', message), 405);
}

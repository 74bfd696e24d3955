import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parse, print } from 'graphql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { exampleQuestions } from './example-questions.ts';

/** The playground's options: each example question in a tab of its own. */
export const playground: GraphiQLOptions = {
  title: 'Parley',
  // A field a line: in an editor half a window wide, longer lines would end under its buttons.
  defaultTabs: exampleQuestions.map(({ title, query }) => ({
    query: `# ${title}\n${print(parse(query))}\n`,
  })),
  // None of the questions has variables, and the room is better used for the question.
  defaultEditorToolsVisibility: false,
};

/** The playground's page, and what browsers are told of what it may do. */
export type Playground = { render: () => Promise<Uint8Array<ArrayBuffer>>; policy: () => string };

/** As this file is: a source in the repository, compiled when built. */
const program = fileURLToPath(import.meta.url).replace(/(\.[jt]s)$/, '-thread$1');

/** The page with all of its scripts inside, and the hashes of these. */
export type RenderedPlayground = { page: Uint8Array<ArrayBuffer>; hashes: readonly string[] };

/**
 * The page is nine megabytes: made when somebody first wants it, in a thread that takes all it needed for that with it. As
 * bytes all who fetch it share it, where of a text each would hold several copies until it has read all of it.
 */
export function openPlayground(): Playground {
  let hashes: readonly string[] = [];
  let rendering: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const render = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const [rendered] = (await once(new Worker(program, { workerData: playground }), 'message')) as [
      RenderedPlayground,
    ];
    hashes = rendered.hashes;
    return rendered.page;
  };
  return {
    render: () => (rendering ??= render()),
    policy: () =>
      [
        "default-src 'none'",
        // The very scripts that it came with, and no other.
        `script-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
        'worker-src blob:',
        // Its editor writes styles of its own while it runs.
        "style-src 'unsafe-inline'",
        'font-src data:',
        'img-src data:',
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
  };
}

import { createHash } from 'node:crypto';
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
export type Playground = { render: (options?: GraphiQLOptions) => Promise<string>; policy: () => string };

/** The page with all of its scripts inside; nine megabytes that are read, and their hashes made, when somebody wants them. */
export function openPlayground(): Playground {
  let hashes: readonly string[] = [];
  return {
    render: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      const page = renderGraphiQL(options);
      hashes = scriptsOf(page).map((script) => createHash('sha256').update(script).digest('base64'));
      return page;
    },
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

function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!);
}

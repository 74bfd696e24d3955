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

let rendered: Promise<Uint8Array<ArrayBuffer>> | undefined;

/**
 * The playground's page, with all of its scripts inside; nine megabytes that are read when somebody wants them. Made once:
 * as bytes all who fetch it share them, where of a text each would hold several copies until it has read all of it.
 */
export function renderPlayground(options?: GraphiQLOptions): Promise<Uint8Array<ArrayBuffer>> {
  rendered ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) =>
    Buffer.from(renderGraphiQL(options)),
  );
  return rendered;
}

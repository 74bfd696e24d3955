import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { exampleQuestions } from './example-questions.ts';

/** The playground's options: each example question in a tab of its own. */
export const playground: GraphiQLOptions = {
  title: 'Parley',
  defaultTabs: exampleQuestions.map(({ title, query }) => ({ query: `# ${title}\n${query}\n` })),
};

/** The playground's page, with all of its scripts inside: it makes no request to anywhere else. */
export const renderPlayground = renderGraphiQL;

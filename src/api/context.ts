import type { GraphQLResolveInfo } from 'graphql';

/** What resolvers have at hand during one operation. */
export type Context = {
  /** The answer to one root field, as the composer shapes it. */
  answer: (info: GraphQLResolveInfo) => Promise<unknown>;
};

import { GraphQLError, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import {
  listedText,
  operationsSetting,
  type AskedDocument,
  type ListedOperations,
} from './listed-operations.ts';

/** Lets listed documents through and no other, whichever way they are asked. */
export function useListedOperations(listed: ListedOperations): Plugin {
  return {
    onParams({ params, request, setParams }) {
      const documentId =
        (params as AskedDocument).documentId ?? new URL(request.url).searchParams.get('documentId');
      const text = listedText(listed, { ...params, documentId });
      if (text === null) throw notListed();
      setParams({ ...params, query: text });
    },
    // Whatever else should ever bring a document here: none is parsed that is not listed.
    onParse({ params: { source } }) {
      const text = typeof source === 'string' ? source : (source as Source).body;
      if (listedText(listed, { query: text }) === null) throw notListed();
    },
  };
}

/** What is shown where the playground would be. */
export const noPlayground = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Parley</title>
<h1>There is no playground here</h1>
<p>This Parley answers listed operations alone. The explorer is at <a href="/">/</a>.</p></html>
`;

function notListed(): GraphQLError {
  const message = `Expected one of the operations that this Parley answers, by its text, hash or id; found another, or none. Whoever runs it can list it in ${operationsSetting}.`;
  const extensions = { code: 'BAD_INPUT', setting: operationsSetting, http: { status: 403 } };
  return new GraphQLError(message, { extensions });
}

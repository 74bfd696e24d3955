import type { Plugin } from 'graphql-yoga';

/** Gives the playground's page, the only one there is, a policy of its own: it runs what is in it, and asks nobody else. */
export function usePlaygroundPolicy(policyOf: () => string): Plugin {
  return {
    onResponse({ response }) {
      if (response.headers.get('content-type')?.startsWith('text/html'))
        response.headers.set('content-security-policy', policyOf());
    },
  };
}

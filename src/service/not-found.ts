import { endpoint } from '../api/api.ts';
import { Problem } from '../model/problem.ts';
import { pathOf } from './path.ts';
import { refuse } from './refusal.ts';
import type { Handler } from './service.ts';

/** Answers what is at no address of the service. It is never handed on: another's reading of an address may be another. */
export const notFound: Handler = (request, response) => {
  const found = pathOf(request).slice(0, 80);
  const message = `Expected an address of Parley, such as / or ${endpoint}; found ${JSON.stringify(found)}.`;
  refuse(response, new Problem('UNKNOWN_NAME', message, { found }), 404);
};

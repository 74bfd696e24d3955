import type { Api } from '../../src/api/api.ts';
import { endpoint } from '../../src/api/api.ts';

/** An error as a client receives it. */
export type AnsweredError = {
  message: string;
  path?: (string | number)[];
  extensions: Readonly<Record<string, unknown>>;
};

/** What a client receives. */
// Tests read answers of many shapes; each says what it expects to find.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answered = { status: number; data?: any; errors?: AnsweredError[] };

/** Asks one question as a dashboard does. */
export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  operationName?: string,
) => Promise<Answered>;

/** A client of an API. */
export function asker(api: Api): Ask {
  return async (query, variables, operationName) => {
    const response = await post(api, JSON.stringify({ query, variables, operationName }));
    return { status: response.status, ...((await response.json()) as object) };
  };
}

/** Posts a body to the API as JSON, unless the headers say otherwise. */
export async function post(
  api: Api,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return api.fetch(`http://parley.test${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}

/** The data of an answer that has no errors. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function dataOf({ data, errors }: Answered): any {
  if (errors) throw new Error(`expected an answer without errors; found ${JSON.stringify(errors)}`);
  return data;
}

/** One key of an order: the property path below the row's variable, and which way it runs. */
export type Term = { path: string; direction: 'ASC' | 'DESC'; kind: 'text' | 'number' };

/** How the rows of a connection are ordered; the last key is unique, so that a cursor stands between two rows. */
export type Order = { name: string; terms: readonly Term[] };

const byKey = (name: string, direction: Term['direction']): Order => ({
  name,
  terms: [{ path: 'sortKey', direction, kind: 'text' }],
});

/** Those met in the most meetings first, then the latest met, then by id. */
const mostMet = (name: string, id: string): Order => ({
  name,
  terms: [
    { path: 'meetingCount', direction: 'DESC', kind: 'number' },
    { path: 'lastMetKey', direction: 'DESC', kind: 'text' },
    { path: id, direction: 'ASC', kind: 'text' },
  ],
});

/** The order of each connection's rows by their type, and of those that can be asked for by enum value. */
export const orders: Readonly<Record<string, Order>> = {
  Leader: byKey('leaders', 'ASC'),
  NAME_ASC: byKey('leaders', 'ASC'),
  NAME_DESC: byKey('leaders-desc', 'DESC'),
  Meeting: byKey('meetings', 'DESC'),
  LATEST_DESC: byKey('meetings', 'DESC'),
  LATEST_ASC: byKey('meetings-asc', 'ASC'),
  Country: byKey('countries', 'ASC'),
  Office: byKey('offices', 'ASC'),
  Organization: byKey('organizations', 'ASC'),
  Source: byKey('sources', 'DESC'),
  Contact: mostMet('contacts', 'leader.id'),
  CountryContact: mostMet('country-contacts', 'country.id'),
  Found: {
    name: 'search',
    terms: [
      { path: 'score', direction: 'DESC', kind: 'number' },
      { path: 'id', direction: 'ASC', kind: 'text' },
    ],
  },
  Change: byKey('changes', 'ASC'),
};

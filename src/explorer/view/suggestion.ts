import type { SearchQuery } from '../generated/operations.ts';
import { dateInWords } from './dates.ts';
import type { View } from './view.ts';
import { kindInWords } from './words.ts';

type Edge = SearchQuery['search']['edges'][number];

/** Something that was found, as it is suggested, and what the view becomes where it is chosen. */
export type Suggestion = {
  name: string;
  kind: string;
  /** What tells it from others of the name. */
  detail: string;
  /** The spelling that fitted, where it is another than the name. */
  match: string | null;
  found: Edge['node'];
  view: Partial<View>;
};

const afresh = { leaders: [], meeting: null, office: null } satisfies Partial<View>;

/** What is found as it is suggested. */
export function suggestionOf({ node, match }: Edge): Suggestion {
  const suggestion = described(node);
  return { ...suggestion, found: node, match: match === suggestion.name ? null : match };
}

function described(node: Edge['node']): Omit<Suggestion, 'found' | 'match'> {
  switch (node.kind) {
    case 'Leader': {
      const offices = node.tenures.map(({ office }) => office.title);
      return {
        name: node.name,
        kind: 'Leader',
        detail: node.unresolved ?? offices[0] ?? '',
        view: { ...afresh, leaders: [node.id] },
      };
    }
    case 'Office':
      return { name: node.title, kind: 'Office', detail: node.of.name, view: { ...afresh, office: node.id } };
    case 'Meeting':
      return {
        name: node.heading ?? 'Meeting',
        kind: 'Meeting',
        detail: `${kindInWords(node.status, node.mode)} · ${dateInWords(node.date)}`,
        view: { meeting: node.id },
      };
    case 'Country':
      return {
        name: node.name,
        kind: 'Country',
        detail: node.code,
        view: { ...afresh, represents: node.name },
      };
    case 'Organization':
      return {
        name: node.name,
        kind: 'Organization',
        detail: '',
        view: { ...afresh, represents: node.name },
      };
    case 'Topic':
      return { name: node.name, kind: 'Topic', detail: '', view: { ...afresh, topic: node.name } };
  }
}

/** What can be searched for of what was typed; null where there is nothing yet. */
export function searchText(typed: string): string | null {
  const words = typed.trim().split(/\s+/).slice(0, 10);
  const text = words.join(' ').slice(0, 200);
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

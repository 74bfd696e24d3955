import { commonContacts } from './common-contacts.ts';
import { contacts } from './contacts.ts';
import { countsPerMonth } from './counts-per-month.ts';
import { nestedPage } from './nested-page.ts';
import type { Shape } from './shape.ts';
import { shortestPath } from './shortest-path.ts';
import { timelinePage } from './timeline-page.ts';

/** What is measured. */
export const shapes: readonly Shape[] = [
  nestedPage,
  contacts,
  shortestPath,
  commonContacts,
  timelinePage,
  countsPerMonth,
];

import { addresses } from './addresses.ts';
import type { Attack } from './attack.ts';
import { bodies } from './bodies.ts';
import { floods } from './floods.ts';
import { requests } from './requests.ts';
import { shapes } from './shapes.ts';
import { values } from './values.ts';

/** Attacks that are over at once. */
export const quickAttacks: readonly Attack[] = [...shapes, ...values, ...bodies, ...requests, ...addresses];

/** Attacks that take their time, all of them together. */
export const slowAttacks: readonly Attack[] = floods;

import { coloured, type Party } from '../view/party.ts';
import type { LinkKind } from './picture.ts';

/** The colours that a picture is drawn with, as the style sheet of the theme has them. */
export type Inks = {
  paper: string;
  ink: string;
  muted: string;
  chosen: string;
  links: Readonly<Record<LinkKind, string>>;
  parties: readonly string[];
  organization: string;
  other: string;
  unknown: string;
};

/** Who is of which party, and which parties have a colour of their own: the first of `order`. */
export type Colours = {
  inks: Inks;
  parties: ReadonlyMap<string, Party | null>;
  order: readonly string[];
};

/** Reads the colours of an element's theme. */
export function readInks(element: Element): Inks {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: read('--paper'),
    ink: read('--ink'),
    muted: read('--muted'),
    chosen: read('--accent'),
    links: { met: read('--link-met'), spoke: read('--link-spoke'), open: read('--link-open') },
    parties: Array.from({ length: coloured }, (_, index) => read(`--party-${index + 1}`)),
    organization: read('--party-organization'),
    other: read('--party-other'),
    unknown: read('--party-unknown'),
  };
}

/** The colour of a leader: that of the country for the largest ones, one for organizations, one for all other countries. */
export function colourOf(leader: string, { inks, parties, order }: Colours): string {
  const party = parties.get(leader);
  if (!party) return inks.unknown;
  return party.country ? (inks.parties[order.indexOf(party.key)] ?? inks.other) : inks.organization;
}

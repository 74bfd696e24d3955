import type { Id } from '../model/words.ts';

/** What an office belongs to or somebody speaks for, as the service answers it. */
export type Owner = { code: string } | { id: Id };

/** The ISO code of a country, the id of an organization. */
export function ownerText(owner: Owner): string {
  return 'code' in owner ? owner.code : owner.id;
}

/** A list as one text, each item once; a semicolon inside an item would part it in two, so it becomes a comma. */
export function joined(items: readonly string[]): string {
  return [...new Set(items)].map((item) => item.replaceAll(';', ',')).join(';');
}

import type { Id } from '../model/words.ts';

/** What an office belongs to or somebody speaks for, as the service answers it. */
export type Owner = { code: string } | { id: Id };

/** The ISO code of a country, the id of an organization. */
export function ownerText(owner: Owner): string {
  return 'code' in owner ? owner.code : owner.id;
}

/** A list as one text; a semicolon inside an item would part it in two, so it becomes a comma. */
export function listed(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', ',')).join(';');
}

/** A list as one text, each item once. */
export function joined(items: readonly string[]): string {
  return listed([...new Set(items)]);
}

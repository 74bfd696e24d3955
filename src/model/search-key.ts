import { slug } from './ids.ts';

/**
 * The words of a text as search compares them: as in a name's key, and with spaces for whatever is neither letter nor
 * digit. Empty where the text holds neither.
 */
export function searchKey(text: string): string {
  return slug(text).replaceAll('-', ' ');
}

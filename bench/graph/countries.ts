import { findCountry } from '../../src/model/countries.ts';
import type { Id } from '../../src/model/words.ts';

/** Every country there is, by two letters from AA to ZZ. */
export const countryIds: readonly Id[] = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
).flatMap((code) => {
  const country = findCountry(code);
  return country ? [country.id] : [];
});

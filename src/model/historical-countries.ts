/** A state that is no more, as ISO 3166-3 has it: its four-letter code, and the codes of ISO 3166-1 that it had. */
type HistoricalCountry = {
  code: string;
  alpha2: string;
  alpha3: string;
  numeric: string;
  name: string;
  aliases: readonly string[];
};

/**
 * States that were dissolved, divided or united with another, so that no present country is the same. Territories
 * that ISO 3166-3 lists too are left out, unless people were sent to speak for them.
 */
export const historicalCountries: readonly HistoricalCountry[] = [
  historical('ANHH', 'ANT', '530', 'Netherlands Antilles'),
  historical('CSHH', 'CSK', '200', 'Czechoslovakia', 'Czechoslovak Socialist Republic', 'Czechoslovak Republic'),
  historical('CSXX', 'SCG', '891', 'Serbia and Montenegro'),
  historical('DDDE', 'DDR', '278', 'East Germany', 'German Democratic Republic', 'GDR'),
  historical('PCHH', 'PCI', '582', 'Trust Territory of the Pacific Islands', 'Pacific Islands'),
  historical('SKIN', 'SKM', '698', 'Sikkim'),
  historical('SUHH', 'SUN', '810', 'Soviet Union', 'USSR', 'Union of Soviet Socialist Republics'),
  historical('VDVN', 'VDR', '714', 'North Vietnam', 'Democratic Republic of Vietnam'),
  historical('YDYE', 'YMD', '720', 'South Yemen', 'Democratic Yemen', 'People’s Democratic Republic of Yemen'),
  historical('YUCS', 'YUG', '891', 'Yugoslavia', 'Federal Republic of Yugoslavia', 'Socialist Federal Republic of Yugoslavia'),
]; // prettier-ignore

/** Names and codes that present countries had before, by their code now: the same country under another name. */
export const formerNames: Readonly<Record<string, readonly string[]>> = {
  BF: ['Upper Volta', 'HVBF', 'HVO'],
  BJ: ['Dahomey', 'DYBJ', 'DHY'],
  BY: ['Byelorussia', 'Byelorussian SSR', 'BYAA', 'BYS'],
  CD: ['Zaire', 'ZRCD', 'ZAR'],
  DE: ['West Germany', 'Federal Republic of Germany'],
  DJ: ['French Afars and Issas', 'AIDJ', 'AFI'],
  ET: ['Abyssinia'],
  IR: ['Persia'],
  KH: ['Kampuchea'],
  LK: ['Ceylon'],
  MM: ['Burma', 'BUMM', 'BUR'],
  SZ: ['Swaziland'],
  TH: ['Siam'],
  TL: ['East Timor', 'TPTL', 'TMP'],
  VU: ['New Hebrides', 'NHVU', 'NHB'],
  WS: ['Western Samoa'],
  ZW: ['Rhodesia', 'Southern Rhodesia', 'RHZW', 'RHO'],
};

function historical(
  code: string,
  alpha3: string,
  numeric: string,
  name: string,
  ...aliases: readonly string[]
): HistoricalCountry {
  return { code, alpha2: code.slice(0, 2), alpha3, numeric, name, aliases };
}

import { describe, expect, it } from 'vitest';
import { countryNames, findCountry } from '../../src/model/countries.ts';
import { formerNames, historicalCountries } from '../../src/model/historical-countries.ts';

describe('a historical country', () => {
  it.each(['SUHH', 'suhh', 'country/suhh', 'SUN', '810', 'SU', 'Soviet Union', 'U.S.S.R.', 'ussr'])(
    'is found as %s',
    (text) => {
      expect(findCountry(text)).toEqual({
        id: 'country/suhh',
        code: 'SUHH',
        alpha3: 'SUN',
        numeric: '810',
        name: 'Soviet Union',
        historical: true,
      });
    },
  );

  it.each(historicalCountries)(
    'is found by its code and its names: $name',
    ({ code, alpha3, name, aliases }) => {
      for (const text of [code, alpha3, name, ...aliases]) expect(findCountry(text)?.code).toBe(code);
    },
  );

  it.each([
    ['CS', 'Czechoslovakia or Serbia and Montenegro'],
    ['891', 'Yugoslavia or Serbia and Montenegro'],
  ])('is not guessed from %s, which was %s', (text) => {
    expect(findCountry(text)).toBeNull();
  });

  it('is suggested where its name is mistyped', () => {
    expect(countryNames()).toContain('Yugoslavia');
  });
});

describe('a present country', () => {
  const present = historicalCountries.map(({ alpha2 }) => alpha2).filter((code) => code === 'SK');

  it.each(present)('keeps the code %s that a past one had', (code) => {
    expect(findCountry(code)).toMatchObject({ name: 'Slovakia', historical: false });
  });

  it.each(['Germany', 'Russia', 'Serbia', 'Montenegro', 'Yemen', 'Vietnam', 'Czechia', 'Slovakia'])(
    'is meant by its name, not the past one with a name like it: %s',
    (name) => {
      expect(findCountry(name)?.historical).toBe(false);
    },
  );

  it.each(Object.entries(formerNames))('is found under the names it had: %s', (code, names) => {
    for (const name of names) expect(findCountry(name)).toMatchObject({ code, historical: false });
  });
});

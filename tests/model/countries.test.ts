import { describe, expect, it } from 'vitest';
import { findCountry, readCountry } from '../../src/model/countries.ts';

describe('findCountry', () => {
  it.each([
    ['FI', 'Finland'],
    ['fin', 'Finland'],
    ['246', 'Finland'],
    ['country/fi', 'Finland'],
    ['Finland', 'Finland'],
    ['UK', 'United Kingdom'],
    ['Türkiye', 'Türkiye'],
    ['turkey', 'Türkiye'],
  ])('finds %s as %s', (text, name) => {
    expect(findCountry(text)?.name).toBe(name);
  });

  it.each(['ZZ', 'Atlantis', ''])('finds nothing for %j', (text) => {
    expect(findCountry(text)).toBeNull();
  });

  it('does not guess which country a shared name means', () => {
    expect(findCountry('Congo')).toBeNull();
  });

  it('gives all three ISO 3166-1 codes', () => {
    expect(findCountry('Ukraine')).toEqual({
      id: 'country/ua',
      code: 'UA',
      alpha3: 'UKR',
      numeric: '804',
      name: 'Ukraine',
      historical: false,
    });
  });

  it('gives Kosovo the codes that are in use, though ISO gave it none', () => {
    expect(findCountry('Kosovo')).toMatchObject({ code: 'XK', historical: false });
    expect(findCountry('XKX')).toEqual(findCountry('xk'));
  });
});

describe('readCountry', () => {
  it('names the nearest countries where there is none such', () => {
    expect(() => readCountry('Finnland')).toThrow(/found "Finnland".*Nearest: Finland/);
  });
});

import { describe, expect, it } from 'vitest';
import { nameKey, nearestNames } from '../../src/model/names.ts';

describe('nameKey', () => {
  it.each([
    ['MACRON', 'macron'],
    ['Recep Tayyip Erdoğan', 'Recep  Tayyip Erdogan'],
    ['Václav Havel', 'Vaclav Havel'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['J. D. Vance', 'J D Vance'],
    ['Lopez-Obrador', 'López Obrador'],
    ['Володимир Зеленський', 'володимир зеленський'],
  ])('gives %s and %s one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('keeps different people apart', () => {
    expect(nameKey('Xi Jinping')).not.toBe(nameKey('Li Qiang'));
  });
});

describe('nearestNames', () => {
  it('suggests a name that is a letter off, and the full name it belongs to', () => {
    expect(nearestNames('Makron', ['Emmanuel Macron', 'Macron', 'Giorgia Meloni'])[0]).toMatch(/Macron/);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearestNames('Qwertyuiop', ['Emmanuel Macron'])).toEqual([]);
  });
});

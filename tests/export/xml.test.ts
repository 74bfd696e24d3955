import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element } from '../../src/export/xml.ts';
import { elementsOf } from '../support/xml.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '&', '"', ']]>', '\n', '\t', '\r', '\0', '\u001B', '\uFFFE', '\uD800'),
  }),
);

/** What XML 1.0 can say of a text. */
function sayable(text: string): string {
  return Array.from(text.toWellFormed(), (sign) => {
    const code = sign.codePointAt(0)!;
    const isControl = code < 32 && !'\t\n\r'.includes(sign);
    return isControl || code === 0xfffe || code === 0xffff ? '\uFFFD' : sign;
  }).join('');
}

describe('an element', () => {
  it('is read by an XML parser as what it was made of, save for what XML cannot hold', () => {
    fc.assert(
      fc.property(texts, texts, (id, text) => {
        expect(elementsOf(element('node', { id, none: null }, text))).toEqual([
          { name: 'node', attributes: { id: sayable(id) }, text: sayable(text) },
        ]);
      }),
    );
  });
});

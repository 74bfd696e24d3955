import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dossierJsonSchema } from '../../../src/load/dossier/json-schema.ts';
import { dossierSchema } from '../../../src/load/dossier/schema.ts';
import { everyDossier } from '../../support/dossiers.ts';
import { filesBelow } from '../../support/source-files.ts';

type Schema = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | false;
};

const schema = JSON.parse(dossierJsonSchema()) as Schema;
const ajv = new Ajv({ allowUnionTypes: true });
formats.default(ajv);
const accepts = ajv.compile(schema);

const whole = parse(await readFile(everyDossier[1], 'utf8')) as Record<string, unknown>;
const meeting = { id: 'meeting/m', evidence: ['bergen'] };
const withMeeting = (fields: object): unknown => ({ ...whole, meetings: [{ ...meeting, ...fields }] });

describe('the JSON Schema of dossiers', () => {
  it.each([...new Set([...everyDossier, ...filesBelow('articles', '.yaml').map(({ path }) => path)])])(
    'accepts %s',
    async (file) => {
      expect(accepts(parse(await readFile(file, 'utf8'))), JSON.stringify(accepts.errors)).toBe(true);
    },
  );

  it('is the file that editors read', async () => {
    expect(await readFile('dossier.schema.json', 'utf8')).toBe(dossierJsonSchema());
  });

  it('describes every field', () => {
    const silent: string[] = [];
    const look = (
      { properties = {}, items, anyOf = [], additionalProperties }: Schema,
      path: string,
    ): void => {
      for (const [name, field] of Object.entries(properties)) {
        if ((field.description ?? '').length < 10) silent.push(`${path}.${name}`);
        look(field, `${path}.${name}`);
      }
      for (const inner of [items, additionalProperties || undefined, ...anyOf]) if (inner) look(inner, path);
    };
    look(schema, '');
    expect(silent).toEqual([]);
    expect(JSON.stringify(schema).match(/"description"/g)!.length).toBeGreaterThan(60);
  });
});

describe('the parser and the JSON Schema agree', () => {
  it.each([
    ['a date as text', withMeeting({ date: '2031-03' })],
    ['a bare year, which YAML reads as a number', withMeeting({ date: 2031 })],
    [
      'a date with its words',
      withMeeting({ date: { edtf: '2031-03-03', words: 'Monday', against: '2031-03-05' } }),
    ],
    ['an unconfirmed entry', withMeeting({ unconfirmed: true })],
    ['a place without a name', withMeeting({ place: { country: 'Norway' } })],
    ['suggestions', { ...whole, suggestions: { dates: [] } }],
    ['a quote', { ...whole, passages: { p: { quote: 'two\nlines' } } }],
    ['no publisher', { ...whole, source: { ...(whole['source'] as object), publisher: null, url: null } }],
  ])('to accept %s', (_, sample) => {
    expect(accepts(sample)).toBe(true);
    expect(dossierSchema.safeParse(sample).success).toBe(true);
  });

  it.each([
    ['a later form', { ...whole, dossier: 2 }],
    ['an unknown section', { ...whole, meeting: [] }],
    ['an unknown field', withMeeting({ plase: 'Bergen' })],
    ['an unknown status', withMeeting({ status: 'HOLD' })],
    ['an id of another kind', withMeeting({ id: 'leader/m' })],
    ['a path in an id', withMeeting({ id: 'meeting/../m' })],
    ['no evidence', withMeeting({ evidence: [] })],
    ['evidence that is no list', withMeeting({ evidence: 'bergen' })],
    ['a blank title', withMeeting({ title: '  ' })],
    ['a very long title', withMeeting({ title: 'x'.repeat(1001) })],
    ['a mark that is no yes or no', withMeeting({ unconfirmed: 'yes' })],
    ['a date that is a list', withMeeting({ date: ['2031'] })],
    ['words without their day', withMeeting({ date: { edtf: '2031', words: 'Monday' } })],
    ['no source', { ...whole, source: undefined }],
    [
      'a day still to be filled in',
      { ...whole, source: { ...(whole['source'] as object), published: 'YYYY-MM-DD' } },
    ],
    ['an address of a file', { ...whole, source: { ...(whole['source'] as object), url: 'file:///etc/x' } }],
    [
      'a passage that begins before the text',
      { ...whole, passages: { p: { start: -1, end: 1, sha256: 'a'.repeat(64) } } },
    ],
    ['half a fingerprint', { ...whole, passages: { p: { start: 0, end: 1, sha256: 'a'.repeat(32) } } }],
    ['a passage both quoted and placed', { ...whole, passages: { p: { quote: 'x', start: 0, end: 1 } } }],
    ['a list', []],
  ])('to refuse %s', (_, sample) => {
    // As YAML and JSON have it: a field that is undefined is none.
    const plain = JSON.parse(JSON.stringify(sample)) as unknown;
    expect(accepts(plain)).toBe(false);
    expect(dossierSchema.safeParse(plain).success).toBe(false);
  });
});

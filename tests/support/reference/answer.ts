import { execute, isAbstractType, parse, type GraphQLSchema } from 'graphql';
import { openSchema } from '../../../src/api/schema.ts';
import { findCountry } from '../../../src/model/countries.ts';
import { nameKey } from '../../../src/model/names.ts';
import { meetingFields } from './meeting-fields.ts';
import { peopleFields } from './people-fields.ts';
import { country, earlier, source, type FieldTable, type Thing } from './things.ts';
import { byText, idOf, leadersOf, meetingsOf } from './meetings.ts';
import { commonContactsOf, contactsOf } from './contacts.ts';
import { networkFields, networkOf } from './network.ts';
import { pageOf, type Args } from './pages.ts';
import { pathFields, pathsOf } from './paths.ts';
import { foundBy, topicFields } from './search.ts';
import { countryContactFields, countryContactsOf } from './country-contacts.ts';
import { timelineOf } from './timeline.ts';
import { factsOf, valuesOf, World } from './world.ts';

/** Answers an operation from memory, one plain function a field: slow, short, and without any Cypher. */
export type Reference = (query: string) => unknown;

/** The reference over some dossiers. */
export async function openReference(files: readonly string[]): Promise<Reference> {
  const world = await World.of(files);
  const fields: FieldTable = {
    ...peopleFields(world),
    ...meetingFields(world),
    ...topicFields(world),
    ...countryContactFields,
    ...networkFields,
    ...pathFields,
    Query: rootFields(world),
  };
  const schema = withoutResolvers(openSchema());
  return (query) => {
    const answer = execute({
      schema,
      document: parse(query),
      rootValue: { __typename: 'Query' },
      fieldResolver: (thing, args, _, { parentType, fieldName }) => {
        const own = fields[parentType.name]?.[fieldName];
        return own ? own(thing as never, args) : plain(thing, fieldName);
      },
    });
    if (answer instanceof Promise) throw new Error('the reference answers at once');
    if (answer.errors)
      throw new Error(JSON.stringify(answer.errors.map(({ message, path }) => ({ message, path }))));
    return JSON.parse(JSON.stringify(answer.data));
  };
}

function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) delete (type as { resolveType?: unknown }).resolveType;
    if ('getFields' in type && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) delete (field as { resolve?: unknown }).resolve;
  }
  return schema;
}

/** A value under its own name, of the thing itself or of what its fact now holds. */
function plain(thing: Thing, name: string): unknown {
  if (name in thing) return thing[name];
  const { fact } = thing as Thing & { fact?: { spells?: readonly { values: Record<string, unknown> }[] } };
  return fact?.spells?.at(-1)?.values[name] ?? null;
}

function rootFields(world: World) {
  const now = world.at(null);
  const then = ({ filter }: Args) => world.at(earlier(null, filter?.knownOn));
  const one = (typename: string, id: string | null | undefined): Thing | null => {
    const fact = id ? now.facts.get(id) : undefined;
    return fact?.kind === typename.toLowerCase() ? { __typename: typename, known: now, fact } : null;
  };
  const all = (typename: 'Office' | 'Organization', nameOf: (id: string) => string) =>
    factsOf(now, typename.toLowerCase() as 'office')
      .map(({ id }) => one(typename, id)!)
      .sort((a, b) => byText(nameOf(factId(a)), nameOf(factId(b))) || byText(factId(a), factId(b)));
  const values = (id: string) =>
    valuesOf(now.facts.get(id) as never) as unknown as { title: string; name: string };
  return {
    leader: (_: unknown, { id, name }: Args) => one('Leader', id ?? idOf(world, 'leader', name!)),
    leaders: (_: unknown, args: Args) => {
      const known = then(args);
      const rows = leadersOf(world, known, args.filter ?? {}).map((fact) => ({
        __typename: 'Leader',
        known,
        fact,
      }));
      return pageOf(args.orderBy === 'NAME_DESC' ? rows.reverse() : rows, args);
    },
    meeting: (_: unknown, { id }: Args) => one('Meeting', id),
    meetings: (_: unknown, args: Args) => {
      const known = then(args);
      const found = meetingsOf(world, known, args.filter ?? {});
      const rows = found.map((fact) => ({ __typename: 'Meeting', known, fact }));
      return pageOf(args.orderBy === 'LATEST_ASC' ? rows.reverse() : rows, args);
    },
    whoMet: (_: unknown, args: Args) =>
      contactsOf(world, then(args), idOf(world, 'leader', args.name!)!, args),
    countries: (_: unknown, args: Args) => {
      const rows = [...countriesOf(world)].map((id) => country(now, id));
      return pageOf(
        rows.sort((a, b) => byText(String(a['name']), String(b['name']))),
        args,
      );
    },
    country: (_: unknown, { code }: Args) => {
      const { id } = findCountry(code!)!;
      return countriesOf(world).has(id) ? country(now, id) : null;
    },
    offices: (_: unknown, args: Args) =>
      pageOf(
        all('Office', (id) => nameKey(values(id).title)),
        args,
      ),
    office: (_: unknown, { id }: Args) => one('Office', id),
    organizations: (_: unknown, args: Args) =>
      pageOf(
        all('Organization', (id) => nameKey(values(id).name)),
        args,
      ),
    sources: (_: unknown, args: Args) => {
      const rows = world.sources.toSorted((a, b) => byText(b.published, a.published) || byText(b.id, a.id));
      return pageOf(
        rows.map(({ id }) => source(world, now, id)),
        args,
      );
    },
    source: (_: unknown, { id }: Args) =>
      world.sources.some((of) => of.id === id) ? source(world, now, id!) : null,
    graph: () => ({
      __typename: 'Graph',
      leaders: factsOf(now, 'leader').length,
      meetings: factsOf(now, 'meeting').length,
      sources: world.sources.length,
      incomplete: [],
    }),
    commonContacts: (_: unknown, args: Args) => commonContactsOf(world, then(args), args),
    countryContacts: (_: unknown, args: Args) => countryContactsOf(world, then(args), args),
    timeline: (_: unknown, args: Args) => timelineOf(world, then(args), args),
    network: (_: unknown, args: Args) => networkOf(world, then(args), args),
    paths: (_: unknown, args: Args) => pathsOf(world, then(args), args),
    search: (_: unknown, args: Args) => foundBy(world, countriesOf(world), args),
  };
}

function factId({ fact }: Thing): string {
  return (fact as { id: string }).id;
}

/** Every country that some claim names in any of its values. */
function countriesOf(world: World): ReadonlySet<string> {
  return new Set(JSON.stringify(world.at(null).claims).match(/(?<=")country\/[a-z]{2}(?=")/g) ?? []);
}

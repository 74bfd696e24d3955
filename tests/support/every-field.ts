import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments that root fields require. */
export const required: Readonly<Record<string, string>> = {
  country: 'code: "FR"',
  countryContacts: 'code: "FR"',
  leader: 'name: "Macron"',
  meeting: 'id: "meeting/2025-08-18-white-house"',
  office: 'id: "office/president-of-france"',
  search: 'text: "macron"',
  source: 'id: "source/2025-08-21-lavrov-conditions"',
  whoMet: 'name: "Macron"',
  commonContacts: 'names: ["Macron", "Rutte"]',
  network: 'around: ["Macron"]',
  paths: 'from: "Macron" to: "Rutte"',
};

/** Every part of a filter on meetings. */
const meetingFilter = `filter: {
  status: [HELD, PLANNED], mode: [IN_PERSON], from: "2025-01-01", to: "2031-12-31", certainly: true,
  placeCountry: "US", represents: "NATO", topic: "Peace between Russia and Ukraine",
  participants: { all: ["Macron"], any: ["Rutte", "Stubb"] }, knownOn: "2031-12-31" }`;
const leaderFilter = 'filter: { name: "mac", represents: "FR", knownOn: "2031-12-31" }';

/** An operation for each object type of the schema, with all of its fields; those that take a filter once more with all of it. */
export function operationsForEveryField(schema: GraphQLSchema): [type: string, operation: string][] {
  return Object.values(schema.getTypeMap()).flatMap((type): [string, string][] => {
    if (!isObjectType(type) || type.name.startsWith('__') || /^(Query|Subscription)$/.test(type.name))
      return [];
    const way = wayTo(schema, type);
    const fields = Object.values(type.getFields()).flatMap((field) => [
      `${field.name} ${selection(field)}`,
      ...narrowed(field).map((whole) => `narrowed_${whole}`),
    ]);
    return [[type.name, `{ ${way.join(' { ')} { ${fields.join(' ')} ${'}'.repeat(way.length + 1)}`]];
  });
}

/** An operation for each root field, and one more for each that takes a filter. */
export function operationsForEveryRoot(schema: GraphQLSchema): [field: string, operation: string][] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => [
    [field.name, `{ ${root(field)} ${selection(field)} }`] as [string, string],
    ...narrowed(field).map((whole): [string, string] => [field.name, `{ ${whole} }`]),
  ]);
}

function root({ name }: GraphQLField<unknown, unknown>): string {
  return `${name}${required[name] ? `(${required[name]})` : ''}`;
}

function narrowed(field: GraphQLField<unknown, unknown>): string[] {
  const given = field.args.flatMap(({ name, type }) => {
    if (name === 'asOf') return ['asOf: "2025-08-21"'];
    if (name === 'withinDays') return ['withinDays: 30'];
    if (name === 'groupBy') return ['groupBy: COUNTRY_PAIR'];
    if (name === 'zeros') return ['zeros: true'];
    if (name === 'since') return ['since: { version: 0, day: "2025-08-21" }'];
    if (name !== 'filter') return [];
    return [String(type) === 'LeaderFilter' ? leaderFilter : meetingFilter];
  });
  if (given.length === 0) return [];
  const own = field.args.some(isRequiredArgument) ? [required[field.name] ?? ''] : [];
  const more = field.args.some(({ name }) => name === 'inOrder') ? [['inOrder: true']] : [];
  return [[], ...more].map(
    (others) =>
      `${field.name}: ${field.name}(${[...own, ...given, ...others].join(' ')}) ${selection(field)}`,
  );
}

export function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  return type.name.endsWith('Connection')
    ? '{ totalCount nodes { __typename } pageInfo { hasNextPage } }'
    : '{ __typename }';
}

/** The shortest way of fields from the root to an object type. */
export function wayTo(schema: GraphQLSchema, wanted: GraphQLObjectType): string[] {
  const ways = new Map<GraphQLObjectType, string[]>([[schema.getQueryType()!, []]]);
  for (const [type, way] of ways) {
    if (type === wanted) return way;
    for (const field of Object.values(type.getFields())) {
      const step = way.length === 0 ? root(field) : field.name;
      const to = getNamedType(field.type);
      const members = isAbstractType(to) ? schema.getPossibleTypes(to) : isObjectType(to) ? [to] : [];
      for (const member of members)
        if (!ways.has(member))
          ways.set(member, [...way, step, ...(isAbstractType(to) ? [`... on ${member.name}`] : [])]);
    }
  }
  throw new Error(`${wanted.name} cannot be reached from Query`);
}

/** The address of the playground with an operation in it, its variables written out as values. */
export function playgroundAddress(document: string, variables: Readonly<Record<string, unknown>>): string {
  return `/graphql?query=${encodeURIComponent(withValues(document, variables))}`;
}

/** Arguments whose values are no texts but words of the schema. */
const enums = new Set(['status', 'mode', 'by', 'orderBy', 'groupBy']);

/** An operation with the values of its variables in their places, without arguments that have none. */
export function withValues(document: string, variables: Readonly<Record<string, unknown>>): string {
  return document
    .trim()
    .replace(/^(query \w+)\s*\([^)]*\)/, '$1')
    .replace(/(\w+): \$(\w+)(,? ?)/g, (_, argument: string, name: string, after: string) => {
      const value = variables[name];
      return value === undefined ? '' : `${argument}: ${literal(value, argument)}${after}`;
    })
    .replace(/, ?\)/g, ')')
    .replace(/\(\s*\)/g, '');
}

/** A value as GraphQL writes it. */
function literal(value: unknown, name: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${fields.map(([field, each]) => `${field}: ${literal(each, field)}`).join(', ')} }`;
  }
  return enums.has(name) && typeof value === 'string' ? value : JSON.stringify(value);
}

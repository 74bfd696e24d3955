import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

/** What a walk over an operation needs of it; a resolver's `info` has it all. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field as it will appear in the answer: one response key, however many times it was written. */
export type Selected = {
  field: GraphQLField<unknown, unknown>;
  args: Readonly<Record<string, unknown>>;
  nodes: readonly FieldNode[];
};

/**
 * The fields selected on objects of one type beneath some field nodes, by response key: fragments opened, @skip and
 * @include applied, equal keys merged, as the GraphQL specification collects them. Meta fields are among them.
 */
export function selectedFields(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): ReadonlyMap<string, Selected> {
  const nodes = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selectionSet } of parents)
    collect(operation, type, selectionSet?.selections ?? [], visited, nodes);
  const fields = type.getFields();
  const selected = new Map<string, Selected>();
  for (const [key, of] of nodes) {
    const [first] = of;
    const field = first && (fields[first.name.value] ?? metaFields.get(first.name.value));
    if (!field) continue;
    const args =
      field.args.length > 0 ? getArgumentValues(field, first, operation.variableValues) : noArguments;
    selected.set(key, { field, args, nodes: of });
  }
  return selected;
}

const noArguments = {};

/** What every selection may hold beside the fields of its type. */
const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  visited: Set<string>,
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    if (selection.kind === 'FragmentSpread') {
      if (visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
    }
    const fragment =
      selection.kind === 'InlineFragment' ? selection : operation.fragments[selection.name.value];
    if (!fragment || !applies(operation, type, fragment.typeCondition)) continue;
    collect(operation, type, fragment.selectionSet.selections, visited, into);
  }
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function applies(
  { schema }: Operation,
  type: GraphQLObjectType,
  condition: Parameters<typeof typeFromAST>[1] | undefined,
): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

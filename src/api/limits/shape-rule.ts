import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';
import { limitExceeded, type Limits } from './limits.ts';

/** A validation rule that refuses documents that are too deep, or hold too many aliases or directives. */
export function shapeRule(limits: Pick<Limits, 'depth' | 'aliases' | 'directives'>) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const { aliases, directives } = count(document);
      const depth = depthOf(document);
      const found = { depth, aliases, directives };
      for (const limit of ['depth', 'aliases', 'directives'] as const)
        if (found[limit] > limits[limit])
          context.reportError(limitExceeded(limit, limits[limit], found[limit]));
    },
  });
}

function count(document: DocumentNode): { aliases: number; directives: number } {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  return { aliases, directives };
}

/** The deepest operation; each fragment is measured once, however often it is spread. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, number>();
  const depths = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? levels(node.selectionSet, fragments, measured) : 0,
  );
  return Math.max(0, ...depths);
}

function levels(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      // Introspection has depths of its own and never reaches the database.
      if (selection.name.value.startsWith('__')) continue;
      const below = selection.selectionSet ? levels(selection.selectionSet, fragments, measured) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, levels(selection.selectionSet, fragments, measured));
    } else {
      deepest = Math.max(deepest, fragmentLevels(selection.name.value, fragments, measured));
    }
  }
  return deepest;
}

/** A fragment that spreads itself is another rule's to refuse; here it must only end. */
function fragmentLevels(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  const known = measured.get(name);
  if (known !== undefined) return known;
  measured.set(name, 0);
  const fragment = fragments.get(name);
  const depth = fragment ? levels(fragment.selectionSet, fragments, measured) : 0;
  measured.set(name, depth);
  return depth;
}

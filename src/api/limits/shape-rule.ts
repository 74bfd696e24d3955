import {
  Kind,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limitExceeded, type Limits } from './limits.ts';

/** How deep a selection goes, and how many aliases it holds once its fragments are written out. */
type Shape = { depth: number; aliases: number };

/** A validation rule that refuses documents that are too deep, or hold too many aliases or directives. */
export function shapeRule(limits: Pick<Limits, 'depth' | 'aliases' | 'directives'>) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const found = { ...new Shapes(document).widest(), directives: countDirectives(document) };
      for (const limit of ['depth', 'aliases', 'directives'] as const)
        if (found[limit] > limits[limit])
          context.reportError(limitExceeded(limit, limits[limit], found[limit]));
    },
  });
}

function countDirectives(document: DocumentNode): number {
  let directives = 0;
  visit(document, {
    Directive: () => {
      directives++;
    },
  });
  return directives;
}

/** The shapes of a document's operations; each fragment is measured once, and counts wherever it is spread. */
class Shapes {
  readonly #document: DocumentNode;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Shape>();

  constructor(document: DocumentNode) {
    this.#document = document;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
  }

  /** The deepest operation's depth and the most aliases of one. */
  widest(): Shape {
    const shapes = this.#document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? this.#set(node.selectionSet) : none,
    );
    return {
      depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
      aliases: Math.max(0, ...shapes.map(({ aliases }) => aliases)),
    };
  }

  #set({ selections }: SelectionSetNode): Shape {
    const shapes = selections.map((selection) => this.#selection(selection));
    return shapes.reduce(
      (all, one) => ({ depth: Math.max(all.depth, one.depth), aliases: all.aliases + one.aliases }),
      none,
    );
  }

  #selection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#set(selection.selectionSet);
    const { alias, name, selectionSet } = selection;
    const aliases = alias ? 1 : 0;
    // Introspection has depths of its own and never reaches the database.
    if (name.value.startsWith('__')) return { depth: 0, aliases };
    const below = selectionSet ? this.#set(selectionSet) : none;
    return { depth: 1 + below.depth, aliases: aliases + below.aliases };
  }

  /** A fragment that spreads itself is another rule's to refuse; here it must only end. */
  #fragment(name: string): Shape {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, none);
    const fragment = this.#fragments.get(name);
    const shape = fragment ? this.#set(fragment.selectionSet) : none;
    this.#measured.set(name, shape);
    return shape;
  }
}

const none: Shape = { depth: 0, aliases: 0 };

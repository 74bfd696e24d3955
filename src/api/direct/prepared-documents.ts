import {
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../limits/limits.ts';
import { shapeRule } from '../limits/shape-rule.ts';

/** Most characters of all texts together that are kept; what they are parsed into takes some sixty times as much. */
const mostCharacters = 250_000;

/** Parsed documents by their text: those that came last, as many as there is room for. */
export function keptDocuments(): LRUCache<string, DocumentNode> {
  return new LRUCache({ maxSize: mostCharacters, sizeCalculation: (_, text) => text.length || 1 });
}

/** Documents by their text, parsed and found valid and within limits once. */
export class PreparedDocuments {
  readonly #byText = keptDocuments();
  readonly #schema: GraphQLSchema;
  readonly #rules: Parameters<typeof validate>[2];
  readonly #tokens: number;

  constructor(
    schema: GraphQLSchema,
    limits: Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'directives'>,
    introspection: boolean,
  ) {
    this.#schema = schema;
    this.#rules = [
      ...specifiedRules,
      shapeRule(limits),
      ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
    this.#tokens = limits.tokens;
  }

  /** The document of a text; null where it is not valid, or beyond a limit. Throws where it cannot be parsed. */
  get(text: string): DocumentNode | null {
    const known = this.#byText.get(text);
    if (known) return known;
    const document = parse(text, { maxTokens: this.#tokens });
    if (validate(this.#schema, document, this.#rules).length > 0) return null;
    this.#byText.set(text, document);
    return document;
  }
}

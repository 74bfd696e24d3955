import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { writeCursor, type Keys } from '../pages/cursor.ts';
import type { Page } from '../pages/page.ts';
import type { Composition, Projected } from './composition.ts';
import { objectReader, type Entry, type Read, type Row } from './read.ts';
import { selectedFields, type Selected } from './selection.ts';

/** What a connection's rows list, which its reader decides: keys, properties of the row, then its node as selected. */
export class PageRow {
  readonly page: Page;
  /** Where the keys are; null where no cursor is asked for. */
  keysAt: 0 | null = null;
  readonly properties: string[] = [];
  /** One for each place that selects it: `nodes` and `edges { node }` may differ. */
  readonly nodes: Projected[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Has rows list their keys; reads a row's cursor. */
  cursor(): (row: Row) => string {
    this.keysAt = 0;
    return (row) => writeCursor(this.page.order, row[0] as Keys);
  }

  property(name: string): (row: Row) => unknown {
    const at = this.properties.push(name) - 1;
    return (row) => row[(this.keysAt === null ? 0 : 1) + at];
  }

  node(projected: Projected): Read {
    const at = this.nodes.push(projected) - 1;
    return (row, flaws) =>
      projected.read((row as Row)[(this.keysAt === null ? 0 : 1) + this.properties.length + at], flaws);
  }
}

/** A page of rows in the order of the whole, without the row that only says that there is more. */
type Opened = { rows: readonly Row[]; more: boolean; totalCount: number | null };

/** The reader of a connection as selected; says on the way what its rows have to list. */
export function readConnection(
  composition: Composition,
  type: GraphQLObjectType,
  parts: ReadonlyMap<string, Selected>,
  shape: PageRow,
  project: (under: readonly FieldNode[]) => Projected,
): Read {
  const { page } = shape;
  const entries = [...parts].map(([key, part]): Entry<Opened> => {
    const { field, nodes } = part;
    const of = getNamedType(field.type) as GraphQLObjectType;
    switch (field.name) {
      case 'nodes': {
        const read = shape.node(project(nodes));
        return { key, field, read: ({ rows }, flaws) => rows.map((row) => read(row, flaws)) };
      }
      case 'edges': {
        const read = objectReader(edgeEntries(composition, of, nodes, shape, project));
        return { key, field, read: ({ rows }, flaws) => rows.map((row) => read(row, flaws)) };
      }
      case 'pageInfo':
        return { key, field, read: objectReader(pageInfoEntries(composition, of, nodes, shape)) };
      case 'totalCount':
        return { key, field, read: ({ totalCount }) => totalCount };
      default:
        return { key, field, read: () => type.name };
    }
  });
  const read = objectReader(entries);
  return (found, flaws) => {
    const [all, totalCount] = found as [all: Row[] | null, totalCount: number | null];
    const rows = (all ?? []).slice(0, page.size);
    if (page.backwards) rows.reverse();
    return read({ rows, more: (all?.length ?? 0) > page.size, totalCount }, flaws);
  };
}

function edgeEntries(
  { operation }: Composition,
  edge: GraphQLObjectType,
  nodes: readonly FieldNode[],
  shape: PageRow,
  project: (under: readonly FieldNode[]) => Projected,
): Entry<Row>[] {
  return [...selectedFields(operation, edge, nodes)].map(([key, { field, nodes: under }]) => {
    switch (field.name) {
      case 'node':
        return { key, field, read: shape.node(project(under)) };
      case 'cursor':
        return { key, field, read: shape.cursor() };
      case '__typename':
        return { key, field, read: () => edge.name };
      default:
        return { key, field, read: shape.property(field.name) };
    }
  });
}

function pageInfoEntries(
  { operation }: Composition,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  shape: PageRow,
): Entry<Opened>[] {
  const { page } = shape;
  const cursor = shape.cursor();
  const cursorOf = (row: Row | undefined): string | null => (row ? cursor(row) : null);
  const parts: Readonly<Record<string, (opened: Opened) => unknown>> = {
    __typename: () => type.name,
    hasNextPage: ({ more }) => (page.backwards ? page.before !== null : more),
    hasPreviousPage: ({ more }) => (page.backwards ? more : page.after !== null),
    startCursor: ({ rows }) => cursorOf(rows[0]),
    endCursor: ({ rows }) => cursorOf(rows.at(-1)),
  };
  return [...selectedFields(operation, type, nodes)].map(([key, { field }]) => ({
    key,
    field,
    read: parts[field.name]!,
  }));
}

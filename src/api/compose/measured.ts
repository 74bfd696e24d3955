import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { measureNames, type Measure } from '../network/measure.ts';
import { selectedFields, type Operation, type Selected } from './selection.ts';

/** Where the row of a network has nodes that are to be measured, and of what the measures are taken. */
export type Measured = {
  /** The place of each selection of nodes, and the measures that their rows begin with. */
  nodes: readonly { at: number; names: readonly Measure[] }[];
  /** The place of what `tiesOf` says. */
  ties: number;
};

/** What is to be measured in the row of a type that lists so many properties, then what is nested; null where nothing is. */
export function measuredIn(
  operation: Operation,
  type: GraphQLObjectType,
  properties: number,
  nested: readonly Selected[],
): Measured | null {
  if (type.name !== 'Network') return null;
  const nodes = nested.flatMap((of, at) => {
    const names = measuresOf(operation, of);
    return names.length === 0 ? [] : [{ at: properties + at, names }];
  });
  return nodes.length === 0 ? null : { nodes, ties: properties + nested.length };
}

function measuresOf(operation: Operation, { field, nodes }: Selected): Measure[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || type.name !== 'NetworkNode') return [];
  const asked = new Set([...selectedFields(operation, type, nodes).values()].map((of) => of.field.name));
  return measureNames.filter((name) => asked.has(name));
}

/** What the measures of a network are taken of; it stands last in the network's row. */
export function tiesOf(network: string): string {
  const leaders = `[leader IN ${network}.leaders | leader.id]`;
  const links = `[link IN ${network}.links | [link.source.id, link.target.id, link.meetings]]`;
  return `{leaders: ${leaders}, links: ${links}}`;
}

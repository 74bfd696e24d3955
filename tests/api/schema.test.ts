import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';

it('every type, field, argument and enum value of the schema is described', () => {
  const types = Object.values(openSchema().getTypeMap()).filter(
    ({ name, astNode }) => !name.startsWith('__') && astNode !== undefined,
  );
  const undescribed = types.flatMap((type) => {
    const own = type.description ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      ];
    if (isInputObjectType(type))
      return [
        ...own,
        ...Object.values(type.getFields())
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      ...own,
      ...(description ? [] : [`${type.name}.${name}`]),
      ...args.filter((arg) => !arg.description).map((arg) => `${type.name}.${name}(${arg.name})`),
    ]);
  });
  expect(types.length).toBeGreaterThan(40);
  expect(undescribed).toEqual([]);
});

import { NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Has the schema not be asked about itself, and errors not suggest what its fields are called. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      const hiding: typeof validate = (schema, document, rules) =>
        validate(schema, document, rules, { hideSuggestions: true });
      setValidationFn(hiding);
    },
  };
}

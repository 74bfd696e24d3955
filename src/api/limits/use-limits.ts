import { GraphQLError, type ExecutionArgs, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuseCost } from './cost.ts';
import { deepVariables } from './deep-variables.ts';
import { limitExceeded, type Limits } from './limits.ts';
import { shapeRule } from './shape-rule.ts';

/** Holds every document to the limits: while it is parsed, when it is validated, and before it is run. */
export function useLimits(limits: Limits): Plugin {
  const rule = shapeRule(limits);
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        try {
          return parseFn(source, { ...options, maxLexicalTokens: limits.tokens, maxTokens: limits.tokens });
        } catch (thrown) {
          if (
            thrown instanceof GraphQLError &&
            /contains more tha[nt] \d+ (lexical )?tokens/.test(thrown.message)
          )
            throw limitExceeded('tokens', limits.tokens, null);
          throw thrown;
        }
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(rule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = tooDear(args, limits);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = tooDear(args, limits);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

function tooDear(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  { cost }: Pick<Limits, 'cost'>,
): GraphQLError | null {
  return (
    deepVariables(variableValues) ??
    refuseCost(schema, document, operationName ?? undefined, variableValues ?? {}, cost)
  );
}

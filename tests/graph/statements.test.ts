import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/graph/statements.ts';

describe('the statements of a Cypher text', () => {
  it.each([
    ['comments are left out', '// why\nRETURN 1;\n', ['RETURN 1']],
    ['each ends with a semicolon', 'RETURN 1;\nRETURN 2;\n', ['RETURN 1', 'RETURN 2']],
    ['the last semicolon may be missing', 'RETURN 1;\nRETURN 2', ['RETURN 1', 'RETURN 2']],
    ['line ends of other systems do', '// why\r\nRETURN 1;\r\nRETURN 2;\r\n', ['RETURN 1', 'RETURN 2']],
    ['a semicolon within a line ends nothing', "RETURN 'a; b';\n", ["RETURN 'a; b'"]],
    ['two slashes within a line are no comment', "RETURN 'http://x';", ["RETURN 'http://x'"]],
    ['an indented comment is one', 'RETURN 1\n  // why\n  AS one;', ['RETURN 1\n  AS one']],
    ['nothing is no statement', '// only words\n\n;\n', []],
  ])('%s', (_, text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

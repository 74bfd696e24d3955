import { messageOf } from '../../model/problem.ts';
import { archiveProblem } from './archive-problem.ts';
import { longestLine } from './form.ts';

/** A line of a file, counted from 1. */
export type Line = { number: number; text: string };

/**
 * The lines of a stream of UTF-8, without their ends; a last line that is empty is none. BAD_INPUT where bytes are not
 * UTF-8 or a line is too long, before it is whole in memory.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  file: string,
  longest = longestLine,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let rest = '';
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (thrown) {
      throw archiveProblem(file, number, `expected UTF-8, found ${messageOf(thrown)}`);
    }
  };
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decode(chunk)).split('\n');
    // The end of a line may be many chunks away: only what is new is searched for it.
    rest += parts.shift()!;
    for (const part of parts) {
      yield { number, text: whole(rest) };
      number += 1;
      rest = part;
    }
    whole(rest);
  }
  rest += decode();
  if (rest !== '') yield { number, text: whole(rest) };

  function whole(text: string): string {
    if (text.length <= longest) return text.replace(/\r$/, '');
    throw archiveProblem(
      file,
      number,
      `expected a line of at most ${longest} characters, found a longer one`,
    );
  }
}

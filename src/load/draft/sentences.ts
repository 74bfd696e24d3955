/** A sentence of a text: from `start` up to, not including, `end`, in Unicode code points, and the line it begins on. */
export type Sentence = { start: number; end: number; line: number; text: string };

/** Ends that ICU takes for the end of a sentence where a name or a date goes on. */
const goesOn =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Capt|Prof|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No)\.\s$/u;

/** The sentences of a text in order, without the space around them; a line end always ends one. */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    for (const segment of joined([...segmenter.segment(line)].map(({ segment }) => segment))) {
      const bare = segment.trim();
      const from = start + length(segment.slice(0, segment.indexOf(bare)));
      if (bare !== '') sentences.push({ start: from, end: from + length(bare), line: at + 1, text: bare });
      start += length(segment);
    }
    start += 1;
  }
  return sentences;
}

function joined(segments: readonly string[]): string[] {
  const whole: string[] = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    if (before !== undefined && goesOn.test(before)) whole[whole.length - 1] = before + segment;
    else whole.push(segment);
  }
  return whole;
}

function length(text: string): number {
  let points = 0;
  for (const _ of text) points++;
  return points;
}

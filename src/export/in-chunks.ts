/** Characters that go to a stream at once: lines one by one would take longer than making them. */
const chunkSize = 65_536;

/** Texts as fewer, larger ones. */
export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** A document with the fragments that it spreads, and those that these spread, each once. */
export function withFragments(document: string, fragments: string): string {
  const known = new Map(
    fragments
      .split(/^(?=fragment )/m)
      .filter((text) => text.startsWith('fragment '))
      .map((text) => [/^fragment (\w+)/.exec(text)![1]!, text.trim()]),
  );
  const found = new Set<string>();
  const spread = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
      if (name === 'on' || found.has(name!)) continue;
      found.add(name!);
      spread(known.get(name!)!);
    }
  };
  spread(document);
  return [document.trim(), ...[...found].map((name) => known.get(name)!)].join('\n\n');
}

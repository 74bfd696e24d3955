import { Document, isScalar, isSeq, visit, type Node, type YAMLMap } from 'yaml';
import { unknownDay, type Draft } from './draft-dossier.ts';

const guide = ` To be worked through: read the article beside it; s12 is its twelfth sentence.
 - Take \`unconfirmed: true\` from an entry once you have read its evidence; delete entries that are wrong.
 - Nothing that is unconfirmed is loaded, and nothing under \`suggestions\` ever is.
 - Write meetings and statements yourself, citing passages, or add your own: { quote: 'words' }, then \`parley seal\`.
 - \`parley check\` says what is still unconfirmed, and what is wrong.`;

const comments: Readonly<Record<string, string>> = {
  title: ' from the name of the file: say it in your own words',
  passages: ' A passage a sentence, by place and fingerprint; the sentences themselves stay in the article.',
  leaders: ' Found by their names in dossiers at hand.',
  suggestions: ' Hints for you alone; delete them when done. Dates are a guess of a program: check each.',
};

/** A draft as YAML for a person to work on; `schema` is where an editor finds the JSON Schema, from the file's folder. */
export function skeletonOf({ dossier, lines }: Draft, schema: string): string {
  const document = new Document(dossier);
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (comments[name] === undefined || !isScalar(key)) return;
      if (name === 'title' && isScalar(value) && value.value === dossier.source.title)
        value.comment = comments[name];
      else if (name !== 'title') key.commentBefore = comments[name];
    },
  });
  for (const { key, value } of (document.get('passages') as YAMLMap).items as {
    key: Node;
    value: YAMLMap;
  }[]) {
    value.flow = true;
    value.comment = ` line ${lines.get(String(isScalar(key) ? key.value : key))}`;
  }
  const published = document.getIn(['source', 'published'], true);
  if (isScalar(published) && published.value === unknownDay)
    published.comment =
      ' FILL IN the day it was published; relative dates are suggested only where it is known';
  for (const pair of (document.contents as YAMLMap).items.slice(1)) (pair.key as Node).spaceBefore = true;
  for (const list of (document.get('suggestions') as YAMLMap).items)
    if (isSeq(list.value)) for (const item of list.value.items) (item as YAMLMap).flow = true;
  document.commentBefore = ` yaml-language-server: $schema=${schema}\n${guide}`;
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

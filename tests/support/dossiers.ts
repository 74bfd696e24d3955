/** The real article's dossier. */
export const lavrov = 'articles/2025-08-21-lavrov-conditions.yaml';

/** Invented articles, in the order of publication; each pair reports anew on what the one before said. */
export const invented = [
  'tests/articles/first-harbour-talks.yaml',
  'tests/articles/second-after-bergen.yaml',
  'tests/articles/third-island-round.yaml',
  'tests/articles/fourth-dinner-off.yaml',
] as const;

/** The invented examples that `npm run demo` serves beside the real article, and the folder of their texts. */
export const examples = [
  'examples/articles/2025-09-05-invented-dates.yaml',
  'examples/articles/2025-09-26-invented-geneva.yaml',
  'examples/articles/2025-09-26-invented-montreux.yaml',
] as const;
export const exampleTexts = 'examples/texts';

/** Every dossier of what is above, without the examples. */
export const everyDossier = [lavrov, ...invented] as const;

/** The real article's dossier. */
export const lavrov = 'articles/2025-08-21-lavrov-conditions.yaml';

/** Invented articles, in the order of publication; each pair reports anew on what the one before said. */
export const invented = [
  'tests/articles/first-harbour-talks.yaml',
  'tests/articles/second-after-bergen.yaml',
  'tests/articles/third-island-round.yaml',
  'tests/articles/fourth-dinner-off.yaml',
] as const;

/** Every dossier above. */
export const everyDossier = [lavrov, ...invented] as const;

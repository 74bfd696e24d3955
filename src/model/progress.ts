/** One line about a long step; `done` of `total` where an end is known (both in the unit the text names). */
export type Progress = { text: string; done?: number; total?: number };

/** Where long steps say how far they are; a terminal draws a bar of it, a log prints lines. */
export type Tell = (progress: Progress) => void;

/** For callers that nobody watches. */
export const tellNobody: Tell = () => {};

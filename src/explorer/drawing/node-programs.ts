import { NodeCircleProgram, NodePointProgram } from 'sigma/rendering';

/**
 * The programs that draw nodes. A disc is a figure of its own, which a processor that draws without a graphics card is
 * slow to begin; a point is not, but how large it may be is up to the card.
 */
export const nodePrograms = { disc: NodeCircleProgram, point: NodePointProgram };

import { ContactsPiece } from './pieces/contacts.ts';
import { MeetingPiece } from './pieces/meeting.ts';
import { NetworkPiece } from './pieces/network.ts';
import { TimelinePiece } from './pieces/timeline.ts';

/** The pieces, by the names of their elements. */
const pieces = {
  'parley-network': NetworkPiece,
  'parley-timeline': TimelinePiece,
  'parley-contacts': ContactsPiece,
  'parley-meeting': MeetingPiece,
};

// A page may have the script twice, from one service or from two; the first defines the elements.
for (const [name, piece] of Object.entries(pieces))
  if (!customElements.get(name)) customElements.define(name, piece);

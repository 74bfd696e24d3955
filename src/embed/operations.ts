import type * as Explorers from '../explorer/generated/operations.ts';
import type { Operation } from '../explorer/operations.ts';
import fragments from '../explorer/operations/fragments.graphql?raw';
import links from '../explorer/operations/links.graphql?raw';
import meeting from '../explorer/operations/meeting.graphql?raw';
import meetings from '../explorer/operations/meetings.graphql?raw';
import record from '../explorer/operations/record.graphql?raw';
import sides from '../explorer/operations/sides.graphql?raw';
import { withFragments } from '../explorer/view/fragments.ts';
import type * as Own from './generated/operations.ts';
import common from './operations/common.graphql?raw';
import contacts from './operations/contacts.graphql?raw';
import leader from './operations/leader.graphql?raw';
import network from './operations/network.graphql?raw';
import timeline from './operations/timeline.graphql?raw';

function operation<D, V>(name: string, text: string): Operation<D, V> {
  return { name, text: withFragments(text, fragments) };
}

/** Every operation that the pieces ask: some of the explorer's, and smaller ones of their own. */
export const operations = {
  common: operation<Own.EmbeddedCommonQuery, Own.EmbeddedCommonQueryVariables>('common', common),
  contacts: operation<Own.EmbeddedContactsQuery, Own.EmbeddedContactsQueryVariables>('contacts', contacts),
  leader: operation<Own.EmbeddedLeaderQuery, Own.EmbeddedLeaderQueryVariables>('leader', leader),
  links: operation<Explorers.LinksQuery, Explorers.LinksQueryVariables>('links', links),
  meeting: operation<Explorers.MeetingQuery, Explorers.MeetingQueryVariables>('meeting', meeting),
  meetings: operation<Explorers.MeetingsQuery, Explorers.MeetingsQueryVariables>('meetings', meetings),
  network: operation<Own.EmbeddedNetworkQuery, Own.EmbeddedNetworkQueryVariables>('network', network),
  record: operation<Explorers.RecordQuery, Explorers.RecordQueryVariables>('record', record),
  sides: operation<Explorers.SidesQuery, Explorers.SidesQueryVariables>('sides', sides),
  timeline: operation<Own.EmbeddedTimelineQuery, Own.EmbeddedTimelineQueryVariables>('timeline', timeline),
};

import type * as Explorers from '../explorer/generated/operations.ts';
import type { Operation } from '../explorer/operations.ts';
import links from '../explorer/operations/links.graphql?raw';
import meeting from '../explorer/operations/meeting.graphql?raw';
import meetings from '../explorer/operations/meetings.graphql?raw';
import record from '../explorer/operations/record.graphql?raw';
import type * as Own from './generated/operations.ts';
import common from './operations/common.graphql?raw';
import contacts from './operations/contacts.graphql?raw';
import leader from './operations/leader.graphql?raw';
import network from './operations/network.graphql?raw';
import timeline from './operations/timeline.graphql?raw';

/** Every operation that the pieces ask: some of the explorer's, and smaller ones of their own. */
export const operations = {
  common: { name: 'common', text: common } as Operation<
    Own.EmbeddedCommonQuery,
    Own.EmbeddedCommonQueryVariables
  >,
  contacts: { name: 'contacts', text: contacts } as Operation<
    Own.EmbeddedContactsQuery,
    Own.EmbeddedContactsQueryVariables
  >,
  leader: { name: 'leader', text: leader } as Operation<
    Own.EmbeddedLeaderQuery,
    Own.EmbeddedLeaderQueryVariables
  >,
  links: { name: 'links', text: links } as Operation<Explorers.LinksQuery, Explorers.LinksQueryVariables>,
  meeting: { name: 'meeting', text: meeting } as Operation<
    Explorers.MeetingQuery,
    Explorers.MeetingQueryVariables
  >,
  meetings: { name: 'meetings', text: meetings } as Operation<
    Explorers.MeetingsQuery,
    Explorers.MeetingsQueryVariables
  >,
  network: { name: 'network', text: network } as Operation<
    Own.EmbeddedNetworkQuery,
    Own.EmbeddedNetworkQueryVariables
  >,
  record: { name: 'record', text: record } as Operation<
    Explorers.RecordQuery,
    Explorers.RecordQueryVariables
  >,
  timeline: { name: 'timeline', text: timeline } as Operation<
    Own.EmbeddedTimelineQuery,
    Own.EmbeddedTimelineQueryVariables
  >,
};

import type * as Asked from './generated/operations.ts';
import chains from './operations/chains.graphql?raw';
import common from './operations/common.graphql?raw';
import contacts from './operations/contacts.graphql?raw';
import everyone from './operations/everyone.graphql?raw';
import leader from './operations/leader.graphql?raw';
import links from './operations/links.graphql?raw';
import meeting from './operations/meeting.graphql?raw';
import meetings from './operations/meetings.graphql?raw';
import network from './operations/network.graphql?raw';
import office from './operations/office.graphql?raw';
import parties from './operations/parties.graphql?raw';
import party from './operations/party.graphql?raw';
import record from './operations/record.graphql?raw';
import search from './operations/search.graphql?raw';
import timeline from './operations/timeline.graphql?raw';

/** An operation of the page: its document, and the types of its answer and its variables. */
export type Operation<D, V> = { name: string; text: string; answer?: D; given?: (variables: V) => void };

/** Every operation that the page asks. */
export const operations = {
  chains: { name: 'chains', text: chains } as Operation<Asked.ChainsQuery, Asked.ChainsQueryVariables>,
  common: { name: 'common', text: common } as Operation<Asked.CommonQuery, Asked.CommonQueryVariables>,
  contacts: { name: 'contacts', text: contacts } as Operation<
    Asked.ContactsQuery,
    Asked.ContactsQueryVariables
  >,
  everyone: { name: 'everyone', text: everyone } as Operation<
    Asked.EveryoneQuery,
    Asked.EveryoneQueryVariables
  >,
  leader: { name: 'leader', text: leader } as Operation<Asked.LeaderQuery, Asked.LeaderQueryVariables>,
  links: { name: 'links', text: links } as Operation<Asked.LinksQuery, Asked.LinksQueryVariables>,
  meeting: { name: 'meeting', text: meeting } as Operation<Asked.MeetingQuery, Asked.MeetingQueryVariables>,
  meetings: { name: 'meetings', text: meetings } as Operation<
    Asked.MeetingsQuery,
    Asked.MeetingsQueryVariables
  >,
  network: { name: 'network', text: network } as Operation<Asked.NetworkQuery, Asked.NetworkQueryVariables>,
  office: { name: 'office', text: office } as Operation<Asked.OfficeQuery, Asked.OfficeQueryVariables>,
  parties: { name: 'parties', text: parties } as Operation<Asked.PartiesQuery, Asked.PartiesQueryVariables>,
  party: { name: 'party', text: party } as Operation<Asked.PartyQuery, Asked.PartyQueryVariables>,
  record: { name: 'record', text: record } as Operation<Asked.RecordQuery, Asked.RecordQueryVariables>,
  search: { name: 'search', text: search } as Operation<Asked.SearchQuery, Asked.SearchQueryVariables>,
  timeline: { name: 'timeline', text: timeline } as Operation<
    Asked.TimelineQuery,
    Asked.TimelineQueryVariables
  >,
};

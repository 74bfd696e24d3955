import type * as Asked from './generated/operations.ts';
import chains from './operations/chains.graphql?raw';
import common from './operations/common.graphql?raw';
import contacts from './operations/contacts.graphql?raw';
import everyone from './operations/everyone.graphql?raw';
import leader from './operations/leader.graphql?raw';
import links from './operations/links.graphql?raw';
import meeting from './operations/meeting.graphql?raw';
import meetingThen from './operations/meeting-then.graphql?raw';
import meetings from './operations/meetings.graphql?raw';
import network from './operations/network.graphql?raw';
import office from './operations/office.graphql?raw';
import parties from './operations/parties.graphql?raw';
import party from './operations/party.graphql?raw';
import places from './operations/places.graphql?raw';
import record from './operations/record.graphql?raw';
import search from './operations/search.graphql?raw';
import sides from './operations/sides.graphql?raw';
import timeline from './operations/timeline.graphql?raw';
import fragments from './operations/fragments.graphql?raw';
import { withFragments } from './view/fragments.ts';

/** An operation of the page: its document, and the types of its answer and its variables. */
export type Operation<D, V> = { name: string; text: string; answer?: D; given?: (variables: V) => void };

function operation<D, V>(name: string, text: string): Operation<D, V> {
  return { name, text: withFragments(text, fragments) };
}

/** Every operation that the page asks. */
export const operations = {
  chains: operation<Asked.ChainsQuery, Asked.ChainsQueryVariables>('chains', chains),
  common: operation<Asked.CommonQuery, Asked.CommonQueryVariables>('common', common),
  contacts: operation<Asked.ContactsQuery, Asked.ContactsQueryVariables>('contacts', contacts),
  everyone: operation<Asked.EveryoneQuery, Asked.EveryoneQueryVariables>('everyone', everyone),
  leader: operation<Asked.LeaderQuery, Asked.LeaderQueryVariables>('leader', leader),
  links: operation<Asked.LinksQuery, Asked.LinksQueryVariables>('links', links),
  meeting: operation<Asked.MeetingQuery, Asked.MeetingQueryVariables>('meeting', meeting),
  meetingThen: operation<Asked.MeetingThenQuery, Asked.MeetingThenQueryVariables>('meetingThen', meetingThen),
  meetings: operation<Asked.MeetingsQuery, Asked.MeetingsQueryVariables>('meetings', meetings),
  network: operation<Asked.NetworkQuery, Asked.NetworkQueryVariables>('network', network),
  office: operation<Asked.OfficeQuery, Asked.OfficeQueryVariables>('office', office),
  parties: operation<Asked.PartiesQuery, Asked.PartiesQueryVariables>('parties', parties),
  party: operation<Asked.PartyQuery, Asked.PartyQueryVariables>('party', party),
  places: operation<Asked.PlacesQuery, Asked.PlacesQueryVariables>('places', places),
  record: operation<Asked.RecordQuery, Asked.RecordQueryVariables>('record', record),
  search: operation<Asked.SearchQuery, Asked.SearchQueryVariables>('search', search),
  sides: operation<Asked.SidesQuery, Asked.SidesQueryVariables>('sides', sides),
  timeline: operation<Asked.TimelineQuery, Asked.TimelineQueryVariables>('timeline', timeline),
};

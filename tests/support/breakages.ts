/** A way to break a graph of all dossiers by hand: what is done, and what `verify` has to say of it. */
export type Breakage = { title: string; statement: string; says: RegExp };

const bergen = 'meeting/2031-03-bergen-talks';

/** What can be derived anew from the claims. */
export const mendable: readonly Breakage[] = [
  {
    title: 'an edge MET that is gone',
    statement:
      "MATCH (:Leader {id: 'leader/ana-kortez'})-[met:MET]-(:Leader {id: 'leader/orjan-dal'}) DELETE met",
    says: /Who met whom.*leader\/ana-kortez with leader\/orjan-dal: expected an edge MET of \d+ \(.*; found no edge MET/s,
  },
  {
    title: 'an edge MET too many',
    statement:
      "MATCH (a:Leader {id: 'leader/ana-kortez'}), (b:Leader {id: 'leader/sergey-lavrov'}) CREATE (a)-[:MET {meetings: 1}]->(b)",
    says: /leader\/ana-kortez with leader\/sergey-lavrov: expected no edge MET; found an edge MET of 1 \(unknown to unknown\)/,
  },
  {
    title: 'an edge MET against the order of ids',
    statement:
      "MATCH (a:Leader {id: 'leader/ana-kortez'})-[met:MET]->(b:Leader {id: 'leader/orjan-dal'}) CREATE (b)-[:MET {meetings: met.meetings, first: met.first, last: met.last}]->(a) DELETE met",
    says: /leader\/orjan-dal with leader\/ana-kortez: expected no edge MET/,
  },
  ...[
    { property: 'meetings', value: '77' },
    { property: 'first', value: "'1999-01-01'" },
    { property: 'last', value: "'2099-01-01'" },
  ].map(({ property, value }) => ({
    title: `a wrong ${property} on an edge MET`,
    statement: `MATCH (:Leader {id: 'leader/ana-kortez'})-[met:MET]->(:Leader {id: 'leader/orjan-dal'}) SET met.${property} = ${value}`,
    says: new RegExp(`expected an edge MET of .*; found an edge MET of .*${value.replaceAll("'", '')}`),
  })),
  {
    title: 'another value of a fact',
    statement: `MATCH (meeting:Meeting {id: '${bergen}'}) SET meeting.status = 'CALLED_OFF'`,
    says: new RegExp(`Facts.*${bergen}: expected status "HELD"; found "CALLED_OFF"`, 's'),
  },
  {
    title: 'a property of a fact that nobody stated',
    statement: "MATCH (leader:Leader {id: 'leader/ana-kortez'}) SET leader.favourite = 'herring'",
    says: /leader\/ana-kortez: expected favourite none; found "herring"/,
  },
  {
    title: 'a fact that is gone',
    statement: `MATCH (meeting:Meeting {id: '${bergen}'}) DETACH DELETE meeting`,
    says: new RegExp(`${bergen}: expected it in the graph, as it is claimed; found none`),
  },
  {
    title: 'a leader who is gone',
    statement: "MATCH (leader:Leader {id: 'leader/ana-kortez'}) DETACH DELETE leader",
    says: /leader\/ana-kortez: expected it in the graph/,
  },
  {
    title: 'a fact without its second label',
    statement: `MATCH (meeting:Meeting {id: '${bergen}'}) REMOVE meeting:MeetingSpell`,
    says: new RegExp(`${bergen}: expected Meeting:MeetingSpell; found Meeting`),
  },
  {
    title: 'an earlier spell that is gone',
    statement: `MATCH (:Meeting {id: '${bergen}'})-[:WAS]->(spell) DETACH DELETE spell`,
    says: new RegExp(`${bergen}: expected earlier spell MeetingSpell .*; found none`),
  },
  {
    title: 'an earlier spell of no fact',
    statement: `MATCH (:Meeting {id: '${bergen}'})-[was:WAS]->() DELETE was`,
    says: new RegExp(`Shared.*${bergen}: expected a fact of which this is an earlier spell; found none`, 's'),
  },
  {
    title: 'an earlier spell to which what is said does not lead',
    statement: `MATCH (:Meeting {id: '${bergen}'})-[:WAS]->(spell)<-[on:ON]-(:StatementSpell) DELETE on`,
    says: new RegExp(`${bergen}: expected all that is said of it to be found from its earlier spells too`),
  },
  {
    title: 'a participation that is gone',
    statement: `MATCH (:Leader {id: 'leader/ana-kortez'})-[part:PARTICIPANT_IN]->(:Meeting {id: '${bergen}'}) DELETE part`,
    says: new RegExp(`${bergen}: expected edge PARTICIPANT_IN with leader/ana-kortez .*; found none`),
  },
  {
    title: 'a participation twice',
    statement: `MATCH (a:Leader {id: 'leader/ana-kortez'})-[part:PARTICIPANT_IN]->(m:Meeting {id: '${bergen}'}) CREATE (a)-[more:PARTICIPANT_IN]->(m) SET more = properties(part)`,
    says: new RegExp(
      `${bergen}: expected edge PARTICIPANT_IN with leader/ana-kortez .* once; found it several times`,
    ),
  },
  {
    title: 'a participation that nobody reported',
    statement: `MATCH (a:Leader {id: 'leader/sergey-lavrov'}), (m:Meeting {id: '${bergen}'}) CREATE (a)-[:PARTICIPANT_IN {evidence: []}]->(m)`,
    says: new RegExp(`${bergen}: expected none; found edge PARTICIPANT_IN with leader/sergey-lavrov`),
  },
  {
    title: 'a sort key on an edge to a topic that is not the meeting’s',
    statement: "MATCH ()-[about:ABOUT]->() SET about.sortKey = '1900-01-01'",
    says: /expected edge ABOUT with topic\/.*; found none/,
  },
  {
    title: 'a liaison that is gone',
    statement:
      "MATCH (:Leader {id: 'leader/marco-rubio'})-[liaison:LIAISES_WITH]->(:Country {id: 'country/ua'}) DELETE liaison",
    says: /liaison\/marco-rubio\/ua: expected one edge; found none/,
  },
  {
    title: 'another day since which a liaison is known',
    statement:
      "MATCH (:Leader {id: 'leader/marco-rubio'})-[l:LIAISES_WITH]->() SET l.knownSince = '1999-01-01'",
    says: /liaison\/marco-rubio\/ru: expected knownSince "2025-08-21"; found "1999-01-01"/,
  },
  {
    title: 'a key by which somebody is looked up that is gone',
    statement: "MATCH (name:Name {key: 'ana kortez'}) DETACH DELETE name",
    says: /leader\/ana-kortez: expected edge NAMED with ana kortez .*; found none/,
  },
  {
    title: 'a key of nobody',
    statement: "CREATE (:Name {key: 'nobody at all'})",
    says: /nobody at all: expected somebody of that name; found nobody/,
  },
  {
    title: 'another name of a place',
    statement: "MATCH (place:Place {id: 'place/no/bergen'}) SET place.name = 'Elsewhere'",
    says: /place\/no\/bergen: expected the name "Bergen"; found "Elsewhere"/,
  },
  {
    title: 'a place in another country',
    statement:
      "MATCH (place:Place {id: 'place/no/bergen'})-[old:IN]->() MATCH (other:Country {id: 'country/us'}) DELETE old CREATE (place)-[:IN]->(other)",
    says: /place\/no\/bergen: expected an edge to country\/no; found country\/us/,
  },
  {
    title: 'a place without a meeting',
    statement:
      "MATCH (c:Country {id: 'country/no'}) CREATE (:Place {id: 'place/no/nowhere', name: 'Nowhere'})-[:IN]->(c)",
    says: /place\/no\/nowhere: expected a meeting there; found none/,
  },
  {
    title: 'another name and another search key of topics',
    statement: "MATCH (topic:Topic) SET topic.name = 'Nonsense', topic.searchKeys = []",
    says: /topic\/.*: expected \{"name":".*; found \{"name":"Nonsense","searchKeys":\[\]\}/,
  },
  {
    title: 'a topic of no meeting',
    statement: "CREATE (:Topic {id: 'topic/idle', name: 'Idle', searchKeys: ['idle']})",
    says: /topic\/idle: expected a meeting about it; found none/,
  },
  {
    title: 'a country that nothing refers to',
    statement: "CREATE (:Country {id: 'country/fj', name: 'Fiji'})",
    says: /country\/fj: expected something that refers to it; found nothing/,
  },
  {
    title: 'a country with another code',
    statement: "MATCH (country:Country {id: 'country/no'}) SET country.code = 'XX'",
    says: /country\/no: expected code "NO"; found "XX"/,
  },
  {
    title: 'a claim that hangs on nothing',
    statement: "MATCH (:Claim {fact: 'leader/ana-kortez'})-[on:ON]->() DELETE on",
    says: /Claims.*claim\/.*\/leader\/ana-kortez: expected edges from source\/.* and to leader\/ana-kortez; found from source\/.* and to none/s,
  },
  {
    title: 'a claim that nobody states, though its source is there',
    statement: "MATCH (:Source)-[states:STATES]->(:Claim {fact: 'liaison/marco-rubio/ua'}) DELETE states",
    says: /claim\/.*\/liaison\/marco-rubio\/ua: expected edges from source\/.* and to leader\/marco-rubio.*; found from none/,
  },
  {
    title: 'a claim without the one on whose word it is',
    statement: 'MATCH (:Claim)-[attributed:ATTRIBUTED_TO]->() DELETE attributed',
    says: /, on the word of .*; found from .* and to \S+\.\n/,
  },
  {
    title: 'an index that is gone',
    statement: 'DROP INDEX meeting_spell_order',
    says: /Schema.*meeting_spell_order: expected index over MeetingSpell \(sortKey\), online; found none/s,
  },
  {
    title: 'an index of another form',
    statement:
      'DROP INDEX about_order; CREATE INDEX about_order FOR ()-[about:ABOUT]-() ON (about.topic); CALL db.awaitIndexes(300)',
    says: /about_order: expected index over ABOUT \(topic, sortKey\), online; found index over ABOUT \(topic\), online/,
  },
  {
    title: 'a constraint that is gone',
    statement: 'DROP CONSTRAINT meeting_spell',
    says: /meeting_spell: expected constraint over MeetingSpell \(id, since\), online; found none/,
  },
];

/** What only somebody who has the sources can mend. */
export const lasting: readonly Breakage[] = [
  {
    title: 'a passage that is gone',
    statement: 'MATCH (passage:Passage) WITH passage ORDER BY passage.id LIMIT 1 DETACH DELETE passage',
    says: /Facts.*: expected passage passage\/\S+ behind it; found none\. Load the dossier/s,
  },
  {
    title: 'a source that is gone',
    statement: "MATCH (source:Source {id: 'source/first-harbour-talks'}) DETACH DELETE source",
    says: /passage\/first-harbour-talks\/\S+: expected a source that it is from; found none/,
  },
  {
    title: 'claims that are gone',
    statement: "MATCH (claim:Claim {fact: 'leader/sergey-lavrov'}) DETACH DELETE claim",
    says: /leader\/sergey-lavrov: expected a claim about it; found none/,
  },
  {
    title: 'a liaison that nobody claims',
    statement:
      "MATCH (leader:Leader {id: 'leader/ana-kortez'}), (country:Country {id: 'country/no'}) CREATE (leader)-[:LIAISES_WITH]->(country)",
    says: /liaison\/ana-kortez\/no: expected a claim about it; found none/,
  },
  {
    title: 'a claim whose values cannot be read',
    statement: "MATCH (claim:Claim {fact: 'leader/sergey-lavrov'}) SET claim.values = '{'",
    says: /leader\/sergey-lavrov: expected claims about it; found what cannot be read/,
  },
  {
    title: 'other words beside a passage than were fingerprinted',
    statement: "MATCH (passage:Passage) WHERE passage.text IS NOT NULL SET passage.text = 'forged'",
    says: /Citations.*passage\/\S+: expected words of SHA-256 \w{64}; found words of \w{64} beside it/s,
  },
  {
    title: 'another place of a passage',
    statement:
      "MATCH (p:Passage)-[:FROM]->(:Source {id: 'source/first-harbour-talks'}) SET p.start = p.start + 1, p.end = p.end + 1, p.text = null",
    says: /passage\/first-harbour-talks\/51-88: .* at 52 to 89 of the article; they now stand at 51 to 88/,
  },
];

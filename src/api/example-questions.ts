/** A question to try, in words and in GraphQL. */
export type ExampleQuestion = { title: string; query: string };

/** The questions of the playground's tabs; the first three are told at the start of the service. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    title: 'Whom did Macron meet, in what office, where?',
    query: `query MacronMet {
  whoMet(name: "Macron") {
    totalCount
    nodes {
      leader { name tenures(asOf: "2025-08-21") { office { title } certain } }
      meetingCount
      lastMet
      meetings { nodes { title date place { name country { name } } } }
    }
  }
}`,
  },
  {
    title: 'Did Putin meet anyone? In person: no record. With calls: see who.',
    query: `query PutinContacts {
  inPerson: whoMet(name: "Putin") { totalCount }
  onThePhone: whoMet(name: "Putin", filter: { mode: [PHONE] }) {
    nodes {
      leader { name }
      meetings { nodes { title date reports { source { title } attributedTo { ... on Leader { name } } } } }
    }
  }
}`,
  },
  {
    title: 'What is only proposed, by whom, on which conditions, depending on what?',
    query: `query Proposed {
  meetings(filter: { status: [PROPOSED] }) {
    nodes {
      title
      participations { leader { name } }
      dependsOn { title }
      statements {
        stance
        summary
        date
        speaker { ... on Leader { name } ... on Country { name } ... on Organization { name } }
      }
    }
  }
}`,
  },
  {
    title: 'Which passages say that the White House meeting was held?',
    query: `query Evidence {
  meeting(id: "meeting/2025-08-18-white-house") {
    title
    status
    date
    dateWords
    participantsComplete
    participations { leader { name } role office { title } }
    evidence { citation sha256 checked text }
  }
}`,
  },
  {
    title: 'Who coordinates with Russia and Ukraine?',
    query: `query Liaisons {
  leaders(filter: { represents: "United States" }) {
    nodes { name tenures { office { title } } liaisons { name evidence { citation } } }
  }
}`,
  },
  {
    title: 'What was known the day before the article appeared?',
    query: `query KnownOn {
  before: meetings(filter: { knownOn: "2025-08-20" }) { totalCount }
  after: meetings(filter: { knownOn: "2025-08-21" }) { totalCount nodes { title status mode date } }
}`,
  },
];

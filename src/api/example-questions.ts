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
  {
    title: 'How may word have come from Macron to Putin?',
    query: `query Paths {
  paths(from: "Macron", to: "Putin", filter: { mode: [IN_PERSON, PHONE, VIDEO] }, inOrder: true) {
    length
    hops { from { name } to { name } meeting { title mode date } }
  }
}`,
  },
  {
    title: 'Who was in touch with both Putin and Zelenskyy?',
    query: `query CommonContacts {
  commonContacts(names: ["Putin", "Zelenskyy"], filter: { mode: [IN_PERSON, PHONE, VIDEO] }, withinDays: 7) {
    nodes { leader { name } meetings { nodes { title mode date } } }
  }
}`,
  },
  {
    title: 'Who is around Trump, meetings and calls counted?',
    query: `query Network {
  network(around: ["Trump"], filter: { mode: [IN_PERSON, PHONE, VIDEO] }, depth: 1) {
    nodes { leader { name } degree betweenness community }
    links { source { name } target { name } meetings }
    truncated
  }
}`,
  },
  {
    title: 'How much was held each month, and on what topic?',
    query: `query Timeline {
  timeline(filter: { status: [HELD], mode: [IN_PERSON, PHONE, VIDEO] }, by: MONTH, groupBy: TOPIC) {
    buckets { period groupName count }
    undated
    spanning
  }
}`,
  },
  {
    title: 'What does a name with a typo in it find?',
    query: `query Search {
  search(text: "Zelenskiy") {
    edges {
      match
      score
      node { __typename ... on Leader { name } ... on Meeting { title status } }
    }
  }
}`,
  },
];

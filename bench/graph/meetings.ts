import type { Chance } from './chance.ts';
import { countryIds } from './countries.ts';
import { fact } from './fact.ts';
import type { Person } from './people.ts';
import { lastDay, type GraphSize } from './size.ts';
import type { Fact, Participant, ValuesOf } from '../../src/model/words.ts';

/** How many leaders know each other better than they know others. */
const circle = 100;

/** How many topics there are. */
const topics = 60;

type Meeting = ValuesOf['meeting'];

/** Invents the meetings of an archive, about four leaders each, day by day up to its last day. */
export function* inventMeetings(
  { meetings, years }: GraphSize,
  people: readonly Person[],
  by: Chance,
): Generator<Fact<'meeting'>> {
  let sum = 0;
  const sums = people.map(({ weight }) => (sum += weight));
  const days = years * 365;
  for (let at = 0; at < meetings; at += 1) {
    const age = Math.floor(((meetings - 1 - at) / meetings) * days);
    const country = by.oneOf(countryIds);
    yield fact('meeting', `meeting/m${at}`, {
      title: `Meeting ${at}`,
      status: by.happens(0.85) ? 'HELD' : by.oneOf(['PROPOSED', 'PLANNED', 'CALLED_OFF']),
      mode: by.happens(0.8) ? 'IN_PERSON' : by.oneOf(['PHONE', 'VIDEO', 'UNKNOWN']),
      ...dateOf(age, by),
      place: { name: by.happens(0.9) ? `Town ${by.below(4)}` : null, country },
      topics: Array.from(new Set([by.below(topics), by.below(topics)]), (topic) => `Topic ${topic}`),
      participants: participantsOf(people, sums, by),
      participantsComplete: by.happens(0.7),
      dependsOn: [],
      partOf: [],
    });
  }
}

/** Most days are known; some are a month, a year, doubted, or not said at all. */
function dateOf(age: number, { share }: Chance): Pick<Meeting, 'date'> {
  const day = new Date(Date.parse(lastDay) - age * 86_400_000).toISOString().slice(0, 10);
  const kind = share();
  if (kind < 0.03) return {};
  if (kind < 0.07) return { date: { edtf: day.slice(0, 7) } };
  if (kind < 0.08) return { date: { edtf: day.slice(0, 4) } };
  return { date: { edtf: kind < 0.12 ? `${day}?` : day } };
}

/** Two to eight who are in demand, most of them out of one circle. */
function participantsOf(people: readonly Person[], sums: readonly number[], by: Chance): Participant[] {
  const count = by.happens(0.45) ? 2 : 3 + by.below(6);
  const first = by.weighted(sums);
  const start = first - (first % circle);
  const end = Math.min(start + circle, people.length) - 1;
  const chosen = new Set([first]);
  for (let tries = 0; chosen.size < count && tries < 40; tries += 1)
    chosen.add(by.happens(0.6) ? by.weighted(sums, start, end) : by.weighted(sums));
  return [...chosen].map((at, place) => {
    const { id, office, represents } = people[at]!;
    return { leader: id, role: place === 0 ? 'HOST' : 'GUEST', office, represents, passages: [] };
  });
}

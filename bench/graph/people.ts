import { countryIds } from './countries.ts';
import type { Chance } from './chance.ts';
import { fact } from './fact.ts';
import type { Fact, Id } from '../../src/model/words.ts';

/** A leader, how much in demand, and the office held last. */
export type Person = { id: Id; weight: number; office: Id; represents: Id };

/** The leaders of an invented graph, with their facts: themselves, their offices and when they held them. */
export type People = { all: readonly Person[]; facts: readonly Fact[] };

/** Most who hold one office one after the other. */
const holders = 4;

/** Invents leaders in demand by a heavy tail: most have a few dozen meetings, a few have a thousand. */
export function inventPeople(count: number, { share, below, oneOf }: Chance): People {
  const offices = Array.from({ length: Math.ceil(count / holders) }, (_, at): Fact<'office'> => {
    const of = oneOf(countryIds);
    return fact('office', `office/o${at}`, { title: `Office ${at}`, of });
  });
  const facts: Fact[] = [...offices];
  const all = Array.from({ length: count }, (_, at): Person => {
    const id = `leader/l${at}`;
    const office = offices[Math.floor(at / holders)]!;
    const values = { name: `Leader ${at}`, aliases: [`L. ${at}`], shortNames: [] };
    facts.push(fact('leader', id, values));
    const tenures = 1 + below(2);
    for (let term = 0; term < tenures; term += 1) {
      const year = 2000 + ((at % holders) + term * holders) * 3;
      const held = term === 0 ? office : oneOf(offices);
      facts.push(
        fact('tenure', `tenure/t${at}-${term}`, {
          leader: id,
          office: held.id,
          from: `${year}-01-01`,
          to: `${year + 3}-12-31`,
          attested: [],
        }),
      );
    }
    const weight = Math.min(100, (1 - share()) ** (-1 / 1.2));
    return { id, weight, office: office.id, represents: office.spells[0]!.values.of };
  });
  return { all, facts };
}

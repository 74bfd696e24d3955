import { setTimeout as passing } from 'node:timers/promises';
import { sendRaw, type Received } from './raw-request.ts';
import { atOnce } from './at-once.ts';
import type { Attack } from '../attacks/attack.ts';
import { errorsIn, faultsOf } from './judge.ts';

/** What came of an attack: which promises were broken, none where it was refused, how long each answer took, and when it was. */
export type Attacked = {
  name: string;
  faults: string[];
  milliseconds: number;
  /** As `Date.now()` has it. */
  from: number;
  to: number;
};

/** Attacks a service in many ways, so many of them at once. */
export async function attackAll(base: string, attacks: readonly Attack[], most: number): Promise<Attacked[]> {
  return atOnce(attacks, most, (each) => attack(base, each));
}

/** Attacks a service, and says what it did not do as promised. */
async function attack(
  base: string,
  { name, wire, connections = 1, every = 0, mayAnswer = false, overloads = false, within = 8000 }: Attack,
): Promise<Attacked> {
  const from = Date.now();
  const answers = await Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      if (every > 0) await passing(n * every);
      const sent = wire();
      return { received: await sendRaw(base, sent, within), sent };
    }),
  );
  const faults = new Set(
    answers.flatMap(({ received, sent }) =>
      faultsIn(received, [...sent.parts].slice(0, 3).join(''), { mayAnswer, overloads }),
    ),
  );
  return {
    name,
    faults: [...faults],
    milliseconds: Math.max(...answers.map(({ received }) => received.milliseconds)),
    from,
    to: Date.now(),
  };
}

function faultsIn(
  { status, text, closed }: Received,
  sent: string,
  { mayAnswer, overloads }: { mayAnswer: boolean; overloads: boolean },
): string[] {
  if (status === null) return closed || mayAnswer ? [] : ['no answer, and a connection left open'];
  const faults = faultsOf({ status, text }, sent, overloads);
  if (mayAnswer) return faults;
  if (text !== '' && !errorsIn(text)) faults.push(`an answer: ${status} ${text.slice(0, 120)}`);
  // What cannot be read as HTTP is closed by Node itself, with a status and no more; HEAD has no body either.
  if (text === '' && !closed && status !== 405) faults.push(`${status} without a code`);
  if (status < 400 && errorsIn(text) === null) faults.push(`the status ${status}`);
  return faults;
}

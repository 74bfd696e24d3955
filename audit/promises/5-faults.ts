import { onTheWay, outage, type Breaking, type CameThrough } from '../../tests/support/hostile/outage.ts';
import type { Fault } from '../../tests/support/fault-proxy.ts';
import { until } from '../../tests/support/processes.ts';
import { atMost, none, type Audit } from '../promise.ts';
import type { Stage } from '../stage.ts';

/** The database goes in every way there is, and comes back; the service goes on. */
export const audit: Audit = {
  title: 'faults',
  breaks: true,
  measure: async (stage) => {
    const through: CameThrough[] = [];
    for (const [questions, breaking] of breakings(stage))
      through.push(await outage(stage.url, breaking, { questions, seconds: 6 }));
    const faults = through.flatMap(({ faults }) => faults);
    const asked = through.reduce((sum, each) => sum + each.asked, 0);
    const most = (key: 'slowest' | 'red' | 'green'): number => Math.max(...through.map((each) => each[key]));
    return [
      none('answers that are neither good nor say that the database is away', faults, `${asked} answers`),
      atMost('until the slowest answer while it is away', 4000, most('slowest'), 'ms'),
      atMost('until /health/ready is red', 5000, most('red'), 'ms'),
      atMost('until it is green again, and questions are answered', 15_000, most('green'), 'ms'),
    ];
  },
};

/** How many questions are put, and what is broken meanwhile. */
function breakings({ proxy, databasePid, graph }: Stage): [questions: number, Breaking][] {
  const signal = async (name: NodeJS.Signals): Promise<void> => void process.kill(await databasePid!(), name);
  const way = (fault: Fault): Breaking => onTheWay(proxy!, fault);
  const answers = async (): Promise<boolean> =>
    graph!.verify().then(
      () => true,
      () => false,
    );
  return [
    [60, way('refuse')],
    [60, way('reset')],
    // Stuck requests: each would keep its place in the driver's pool for as long as nobody lets go of it.
    [500, way('blackhole')],
    // Each statement comes back, and several of one question too late.
    [60, { ...way({ delay: 1000 }), mayStayReady: true }],
    [60, way({ delay: 2000 })],
    [60, { begin: () => signal('SIGSTOP'), heal: () => signal('SIGCONT') }],
    // Whoever keeps it running brings it back; healed it is once it answers.
    [60, { begin: () => signal('SIGKILL'), heal: () => until('Neo4j is back', answers) }],
  ];
}

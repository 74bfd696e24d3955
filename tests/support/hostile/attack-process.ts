import { setPriority } from 'node:os';
import { quickAttacks, slowAttacks } from '../attacks/all.ts';
import { attackAll } from './attack.ts';

// Attacks a service in every way there is and tells how each went, as a process that gives way to all others: an attacker
// would be on another machine, and must not take the processor that the service and those who wait for it need.

setPriority(15);
const [url] = process.argv.slice(2) as [string];
const quick = await attackAll(url, quickAttacks, 1);
process.send?.([...quick, ...(await attackAll(url, slowAttacks, 2))]);
process.disconnect?.();

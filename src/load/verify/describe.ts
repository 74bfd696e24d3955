import type { Finding } from './ledger.ts';
import type { Verdict } from './verify.ts';

/** Of each check, the most that is printed. */
const mostPrinted = 20;

/** The lines that tell what a check came to: one that sums up, and one for each of the first things wrong. */
export function describeVerdict({ title, things, counted, wrong, findings }: Verdict): string[] {
  const what = things === '' ? '' : `${counted} ${things}, `;
  const more = wrong - Math.min(wrong, mostPrinted);
  return [
    `${title}: ${what}${wrong === 0 ? 'nothing wrong' : `${wrong} wrong`}`,
    ...findings.slice(0, mostPrinted).map(describeFinding),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function describeFinding({ subject, expected, found, repair, advice }: Finding): string {
  const help = repair || advice === undefined ? '' : ` ${advice}`;
  return `  ${subject}: expected ${expected}; found ${found}.${help}`;
}

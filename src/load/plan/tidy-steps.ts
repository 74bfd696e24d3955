import { placeId, topicId } from '../../model/ids.ts';
import type { Claim, Id } from '../../model/words.ts';
import type { FactChange } from './changes.ts';
import { keysOf } from './edge-rows.ts';
import { metSteps } from './met-steps.ts';
import { isCountry, meetingValues, referredTo } from './shared-rows.ts';
import type { Row, Step } from './step.ts';

/**
 * What is derived from the facts that changed: who met whom, and what is left over of what facts shared as they were
 * before, such as a country on whose word only an `earlier` claim of the source relied.
 */
export function derivedSteps(changes: readonly FactChange[], earlier: readonly Claim[]): Step[] {
  const before = changes.flatMap((change) => change.before ?? []);
  const meetings = before.flatMap(meetingValues);
  const speakers = earlier.flatMap(({ attributedTo }) => attributedTo ?? []);
  return [
    ...metSteps(changes),
    { statement: 'tidy-topics', rows: ids(meetings.flatMap(({ topics }) => topics.map(topicId))) },
    { statement: 'tidy-places', rows: ids(meetings.flatMap(({ place }) => (place ? [placeId(place)] : []))) },
    {
      statement: 'tidy-countries',
      rows: ids([...before.flatMap(referredTo), ...speakers].filter(isCountry)),
    },
    { statement: 'tidy-names', rows: [...new Set(before.flatMap(keysOf))].sort().map((key) => ({ key })) },
  ];
}

function ids(all: readonly Id[]): Row[] {
  return [...new Set(all)].sort().map((id) => ({ id }));
}

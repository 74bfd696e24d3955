import { countedModes, countedStatuses, listsAll, type View } from './view.ts';

/** What can be exported of a view, each in forms of its own. */
export type ExportOf = 'contacts' | 'meetings' | 'network';

/** Where a view can be had as a file, with the same filters; parameters are named as docs/links.md has them. */
export function exportAddress(of: ExportOf, form: 'csv' | 'json' | 'graphml', view: View): string {
  const { from, to, certainly, country, represents, topic, knownOn } = view;
  const all = of === 'meetings' && listsAll(view);
  const parameters = new URLSearchParams(leadersOf(of, view));
  const say = (name: string, value: string | null): void => {
    if (value !== null) parameters.set(name, value);
  };
  say('status', all ? null : countedStatuses(view).join(','));
  say('mode', all ? null : countedModes(view).join(','));
  say('from', from);
  say('to', to);
  say('certainly', certainly ? 'true' : null);
  say('placeCountry', country);
  say('represents', represents);
  say('topic', topic);
  say('knownOn', knownOn);
  const said = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `/export/${of}.${form}${said === '' ? '' : `?${said}`}`;
}

/** The leaders of a view as parameters: those around whom, those who have to be in each meeting, the one whose contacts. */
function leadersOf(of: ExportOf, { leaders, depth, first }: View): string[][] {
  if (of !== 'network') {
    const name = leaders.length > 1 ? 'participants.all' : 'leader';
    return leaders.map((leader) => [name, leader]);
  }
  const around = leaders.map((leader) => ['around', leader]);
  return [...around, ...(leaders.length > 0 ? [['depth', String(depth)]] : []), ['first', String(first)]];
}

import { countedModes, countedStatuses, listsAll, type View } from './view.ts';

/** What can be exported of a view, each in forms of its own. */
export type ExportOf = 'contacts' | 'meetings' | 'network';

/** Where a view can be had as a file, with the same filters. */
export function exportAddress(of: ExportOf, form: 'csv' | 'json' | 'graphml', view: View): string {
  const { leaders, from, to, certainly, country, represents, topic, knownOn } = view;
  const all = of === 'meetings' && listsAll(view);
  const parameters = new URLSearchParams();
  const say = (name: string, value: string | null): void => {
    if (value !== null) parameters.set(name, value);
  };
  say(leaders.length > 1 ? 'all' : 'leader', leaders.length > 0 ? leaders.join(',') : null);
  say('status', all ? null : countedStatuses(view).join(','));
  say('mode', all ? null : countedModes(view).join(','));
  say('from', from);
  say('to', to);
  say('certainly', certainly ? 'true' : null);
  say('country', country);
  say('represents', represents);
  say('topic', topic);
  say('knownOn', knownOn);
  const said = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `/export/${of}.${form}${said === '' ? '' : `?${said}`}`;
}

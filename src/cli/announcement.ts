import { endpoint, type Api } from '../api/api.ts';
import { exampleQuestions } from '../api/example-questions.ts';
import { counted } from '../model/counted.ts';

/** What a service says of itself once it is there: what the graph holds, where to look, and what to ask first. */
export async function announcement(api: Api, url: string, embedded: boolean): Promise<string> {
  return `
${await describeGraph(api)}
Explorer:   ${url}/
Playground: ${url}${endpoint}

Three questions to try there:
${exampleQuestions
  .slice(0, 3)
  .map(({ title, query: question }) => `\n# ${title}\n${question}`)
  .join('\n')}

Ctrl-C stops the service${embedded ? ', and its database where nobody else uses it' : ''}.`;
}

/** What the graph holds, asked of the API itself. A service is there, too, whose busy machine was too slow to count. */
async function describeGraph(api: Api): Promise<string> {
  const { data, errors } = await api.ask('{ graph { leaders meetings sources } }');
  if (!data) return `Parley is there; what it holds could not be counted yet: ${errors?.[0]?.message}`;
  const { leaders, meetings, sources } = data['graph'] as Record<'leaders' | 'meetings' | 'sources', number>;
  return `Parley holds ${leaders} leaders and ${meetings} meetings from ${counted(sources, 'source')}.`;
}

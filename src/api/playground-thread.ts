import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { RenderedPlayground } from './playground.ts';

/** The thread that `openPlayground` starts. */
const text = renderGraphiQL(workerData as GraphiQLOptions);
const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!);
const hashes = scripts.map((script) => createHash('sha256').update(script).digest('base64'));
const rendered: RenderedPlayground = { page: new TextEncoder().encode(text), hashes };
// This is no window: a thread's port has no origin.
// eslint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(rendered, [rendered.page.buffer]);

import { join, resolve } from 'node:path';
import { z } from 'zod';
import { defaultCacheSize } from '../api/direct/answer-cache.ts';
import { defaultLimits, limitsForm, readLimits } from '../api/limits/limits.ts';
import { releases } from '../graph/embedded/releases.ts';
import type { GraphSettings } from '../graph/open-graph.ts';
import { packageDir } from '../graph/statements.ts';
import { Problem } from '../model/problem.ts';
import { isLoopback } from '../service/access/access.ts';
import { originForm, readEmbedOrigins } from '../service/embed-origins.ts';
import { hostsForm, readHosts } from '../service/guards/known-host.ts';
import type { ServiceSettings } from '../service/run-service.ts';
import { accessOf, accessVariables } from './access-settings.ts';
import { operationsIn } from './operations-setting.ts';
import { readSettingFile } from './read-setting-file.ts';
import { tlsOf, tlsVariables } from './tls-settings.ts';

/** Everything the environment decides. This file alone reads it. */
export type Settings = {
  /** The database, as commands use it; a service asks it within its limits. */
  graph: GraphSettings;
  service: ServiceSettings;
  logLevel: string;
  /** Whether npm started this process, so that it should not outlive npm. */
  underNpm: boolean;
};

const text = z.string().trim().min(1);

const releaseNames = releases.map(({ name }) => name);

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const environment = z.object({
  NEO4J_URI: text
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'bolt://, neo4j:// or neo4j+s:// and a host')
    .refine((uri) => URL.canParse(uri), 'a host and perhaps a port, such as bolt://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: text.optional(),
  NEO4J_DATABASE: text.default('neo4j'),
  PARLEY_DATA: text.optional(),
  PARLEY_JARS: text.optional(),
  PARLEY_NEO4J: z
    .enum(releaseNames, `one of ${releaseNames.join(', ')}`)
    .transform((name) => releases.find((release) => release.name === name)!)
    .optional(),
  PARLEY_HOST: text.default('127.0.0.1'),
  PARLEY_PORT: text
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'a whole number from 0 to 65535')
    .transform(Number)
    .default(4000),
  PARLEY_HOSTS: text
    .refine((hosts) => readHosts(hosts) !== null, hostsForm)
    .transform((hosts) => readHosts(hosts)!)
    .optional(),
  ...accessVariables,
  ...tlsVariables,
  PARLEY_RATE: text
    .refine((most) => /^\d{1,7}$/.test(most), 'a whole number of requests a minute from 0 to 9999999')
    .transform(Number)
    .optional(),
  PARLEY_EMBED_ORIGINS: text
    .refine((origins) => readEmbedOrigins(origins) !== null, originForm)
    .transform((origins) => readEmbedOrigins(origins)!)
    .default([]),
  PARLEY_LIMITS: text
    .refine((limits) => readLimits(limits) !== null, limitsForm)
    .transform((limits) => readLimits(limits)!)
    .default(defaultLimits),
  PARLEY_INTROSPECTION: z.enum(['on', 'off'], 'on or off').default('on'),
  PARLEY_OPERATIONS: text.optional(),
  PARLEY_CACHE: text
    .refine((size) => /^\d{1,4}$/.test(size), 'a whole number of megabytes from 0 to 9999')
    .transform((size) => Number(size) * 1_000_000)
    .default(defaultCacheSize),
  PARLEY_DRAIN: text
    .refine(
      (time) => /^\d{1,4}$/.test(time) && Number(time) <= 5000,
      'a whole number of milliseconds from 0 to 5000',
    )
    .transform(Number)
    .default(500),
  PARLEY_SLOW: text
    .refine((time) => /^\d{1,6}$/.test(time), 'a whole number of milliseconds from 0 to 999999')
    .transform(Number)
    .default(1000),
  PARLEY_LOG: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('warn'),
  JAVA_HOME: text.optional(),
  npm_lifecycle_event: text.optional(),
});

/**
 * How long one reading statement of a command may run, in milliseconds. Nobody waits for it at a screen, and what looks
 * through a large graph, or asks a busy database, takes longer than a question may.
 */
const commandReadTimeout = 120_000;

/** How often each may ask within a minute, where other machines are let in and nothing else is said. */
const usualRate = 6000;

/** Reads the environment; SETUP_FAILED names every variable that cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  // An empty variable is how compose files and shells say "not set".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(set, { reportInput: true });
  if (!data) {
    const faults = error.issues.map(({ path, message, input }) => {
      const found = /PASSWORD|AUTH/.test(path.join()) ? 'something else' : JSON.stringify(input);
      return `Expected ${path.join('.')} to be ${message}; found ${found}.`;
    });
    throw new Problem('SETUP_FAILED', `${faults.join('\n')}\nChange it in the environment, or unset it.`);
  }
  return {
    graph: {
      server: serverOf(data),
      embedded: {
        dataDir: resolve(data.PARLEY_DATA ?? join(packageDir(), '.parley')),
        ...(data.PARLEY_JARS !== undefined && { jarsRoot: resolve(data.PARLEY_JARS) }),
        ...(data.PARLEY_NEO4J !== undefined && { release: data.PARLEY_NEO4J }),
        ...(data.JAVA_HOME !== undefined && { java: join(data.JAVA_HOME, 'bin', 'java') }),
      },
      readTimeout: commandReadTimeout,
    },
    service: {
      listen: { host: data.PARLEY_HOST, port: data.PARLEY_PORT, tls: tlsOf(data) },
      limits: data.PARLEY_LIMITS,
      introspection: data.PARLEY_INTROSPECTION === 'on',
      // By whatever name others come here; on this machine alone, no name but its own leads here in earnest.
      hosts: data.PARLEY_HOSTS ?? (isLoopback(data.PARLEY_HOST) ? [] : null),
      access: accessOf(data),
      rate: data.PARLEY_RATE ?? (isLoopback(data.PARLEY_HOST) ? 0 : usualRate),
      embedOrigins: data.PARLEY_EMBED_ORIGINS,
      listed: operationsIn(data.PARLEY_OPERATIONS),
      cacheSize: data.PARLEY_CACHE,
      drain: data.PARLEY_DRAIN,
      slowAfter: data.PARLEY_SLOW,
    },
    logLevel: data.PARLEY_LOG,
    underNpm: data.npm_lifecycle_event !== undefined,
  };
}

function serverOf(data: z.infer<typeof environment>): GraphSettings['server'] {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_DATABASE: database, NEO4J_PASSWORD_FILE: file } = data;
  if (uri === undefined) return null;
  const password = data.NEO4J_PASSWORD ?? (file && readSettingFile('NEO4J_PASSWORD_FILE', file));
  if (password === undefined)
    throw new Problem(
      'SETUP_FAILED',
      'Expected NEO4J_PASSWORD or NEO4J_PASSWORD_FILE beside NEO4J_URI; found neither. Set one, or unset NEO4J_URI to use the embedded Neo4j.',
    );
  return { uri, user, password, database };
}

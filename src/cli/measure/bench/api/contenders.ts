import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContenderOptions, Failed, Ready, Used } from './servers/child.js';
import type { GraphqlRequest, Subject } from './subjects.js';

/** Who answers; this API is the first, which the others are compared with. */
export const NAMES = ['corroborate', 'postgraphile', 'sql'] as const;
export type Name = (typeof NAMES)[number];

export const TITLES: Readonly<Record<Name, string>> = {
  corroborate: 'Corroborate',
  postgraphile: 'PostGraphile',
  sql: 'hand-written SQL',
};

/** One POST of a subject. */
export interface Request {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server in a process of its own. */
export interface Contender {
  readonly name: Name;
  readonly origin: string;
  readonly request: (subject: Subject) => Request;
  /** Processor time used so far, in microseconds. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** The ending that this file has itself: .ts as source, .js when built. */
const ENDING = extname(fileURLToPath(import.meta.url));

const JSON_BODY = { 'content-type': 'application/json' };

const graphql = (url: string, body: GraphqlRequest, headers: Record<string, string> = {}): Request => ({
  path: new URL(url).pathname,
  body: JSON.stringify(body),
  headers: { ...JSON_BODY, ...headers },
});

function requestOf(name: Name, url: string, key: string, subject: Subject): Request {
  switch (name) {
    case 'corroborate':
      return graphql(url, subject.corroborate, { authorization: `Bearer ${key}` });
    case 'postgraphile':
      return graphql(url, subject.postgraphile);
    case 'sql':
      return { path: `/${subject.name}`, body: JSON.stringify(subject.sql), headers: JSON_BODY };
  }
}

/** The next message of a process; it is an error when the process ends instead. */
async function heard(child: ChildProcess, name: Name): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  try {
    const told = once(child, 'message', { signal }) as Promise<[unknown]>;
    const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error(`${name} ended`)));
    return (await Promise.race([told, ended]))[0];
  } finally {
    over.abort();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.connected) return;
  const exited = once(child, 'exit');
  child.disconnect();
  await exited;
}

/**
 * Starts a contender on a store.
 * @param key what this API asks its callers for
 */
export async function startContender(name: Name, options: ContenderOptions, key: string): Promise<Contender> {
  const script = fileURLToPath(new URL(`servers/${name}${ENDING}`, import.meta.url));
  const execArgv = ENDING === '.ts' ? ['--import', 'tsx'] : [];
  // What it logs is written, but to nowhere.
  const child = fork(script, { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.send(options);
  const started = (await heard(child, name)) as Ready | Failed;
  if ('failure' in started) throw new Error(`${name} did not start: ${started.failure}`);
  const { url } = started;
  return {
    name,
    origin: new URL(url).origin,
    request: (subject) => requestOf(name, url, key, subject),
    cpu: async () => {
      const answer = heard(child, name);
      child.send({});
      return ((await answer) as Used).cpu;
    },
    stop: () => stop(child),
  };
}

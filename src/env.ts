import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import { z } from 'zod';
import { OPERATING_VARIABLES, operatingOf, type OperatingEnvironment } from './envOperating.js';

/** What the environment says, parsed once. Nothing else reads process.env. */
export interface Environment extends OperatingEnvironment {
  readonly port: number;
  readonly host: string;
  /** Undefined: an embedded Postgres serves from the data folder. */
  readonly databaseUrl: string | undefined;
  /** Absolute. The same for every Corroborate process of one user, so that they share one server. */
  readonly dataFolder: string;
  /** Whether an empty store is filled with the demo corpus. */
  readonly demo: boolean;
  /** Hosts, addresses and ranges that pages are fetched from although they are not public. */
  readonly fetchAllow: readonly string[];
  /** Days for which notices of what happened, and messages to webhooks that are done with, are kept. */
  readonly noticeDays: number;
  /** Whether callers without a key may read once a key was made. */
  readonly anonymousRead: boolean;
  /** Whether a server that others can reach may start without a key: then they may do everything. */
  readonly openToAnybody: boolean;
  /** Web sites whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  /** Whether a proxy in front names callers in X-Forwarded-For. */
  readonly behindProxy: boolean;
  /** Path of a JSON file of documents known by their hash. */
  readonly documents: string | undefined;
  /** Whether no other documents are run. */
  readonly documentsOnly: boolean;
  /** Undefined: as the API's limits say. Zero: they are not counted. */
  readonly operationsPerMinute: number | undefined;
  /** Threads that take in what waits in the queue. Zero: none. Undefined: as many as suit the machine. */
  readonly workers: number | undefined;
}

/** The environment holds values that cannot be used; the message lists all of them. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** The machine, as far as the default data folder depends on it. */
export interface Machine {
  readonly platform: string;
  readonly root: boolean;
  readonly home: string;
}

const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];
const DEFAULT_PORT = 4000;
const DEFAULT_NOTICE_DAYS = 7;

const flag = z.stringbool({
  truthy: YES,
  falsy: NO,
  error: ({ input }) => `is "${String(input)}", expected on or off`,
});

const words = z.string().transform((text) => text.split(/[\s,]+/).filter((entry) => entry !== ''));

const VARIABLES = z.object({
  PORT: z
    .string()
    .refine(isPort, {
      error: ({ input }) => `is "${String(input)}", expected a whole number from 0 to 65535`,
    })
    .transform(Number)
    .default(DEFAULT_PORT),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, {
      error: ({ input }) => `is "${String(input)}", expected a host name or an IP address`,
    })
    .default('127.0.0.1'),
  // The value is not repeated: it holds a password.
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, {
      error: 'is not a Postgres URL, expected postgresql://user:password@host:5432/database',
    })
    .optional(),
  CORROBORATE_DATA: z.string().optional(),
  CORROBORATE_DEMO: flag.default(true),
  CORROBORATE_FETCH_ALLOW: words
    .refine((entries) => entries.every(isAllowEntry), {
      error: ({ input }) =>
        `is "${String(input)}", expected hosts, addresses and ranges such as wiki.intranet,10.1.0.0/16`,
    })
    .default([]),
  CORROBORATE_NOTICE_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, {
      error: ({ input }) => `is "${String(input)}", expected a whole number of days from 1 to 9999`,
    })
    .transform(Number)
    .default(DEFAULT_NOTICE_DAYS),
  CORROBORATE_ANONYMOUS_READ: flag.default(false),
  CORROBORATE_ALLOW_ANONYMOUS_WRITES_FROM_ANYWHERE: flag.default(false),
  CORROBORATE_ORIGINS: words
    .refine((entries) => entries.every(isOrigin), {
      error: ({ input }) => `is "${String(input)}", expected web sites such as https://news.example.org`,
    })
    .default([]),
  CORROBORATE_BEHIND_PROXY: flag.default(false),
  CORROBORATE_WORKERS: z
    .string()
    .regex(/^(?:on|off|[1-9]\d?)$/, {
      error: ({ input }) => `is "${String(input)}", expected on, off or a number of threads from 1 to 99`,
    })
    .transform((text) => (text === 'on' ? undefined : text === 'off' ? 0 : Number(text)))
    .optional(),
  CORROBORATE_DOCUMENTS: z.string().optional(),
  CORROBORATE_DOCUMENTS_ONLY: flag.default(false),
  CORROBORATE_OPERATIONS_PER_MINUTE: z
    .string()
    .regex(/^\d{1,9}$/, {
      error: ({ input }) => `is "${String(input)}", expected a whole number; 0 does not count them`,
    })
    .transform(Number)
    .optional(),
  ...OPERATING_VARIABLES,
});

const SCHEMA = VARIABLES.refine((given) => given.CORROBORATE_DOCUMENTS || !given.CORROBORATE_DOCUMENTS_ONLY, {
  path: ['CORROBORATE_DOCUMENTS_ONLY'],
  error: 'is on, and CORROBORATE_DOCUMENTS names no documents',
});

/**
 * Reads the environment. A variable set to nothing counts as not set, which is how compose files leave them out.
 * @throws EnvironmentError that lists every value that cannot be used
 */
export function readEnvironment(env: Variables = process.env, machine: Machine = thisMachine()): Environment {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new EnvironmentError(`These environment variables cannot be used:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.CORROBORATE_DATA
      ? resolve(values.CORROBORATE_DATA)
      : defaultDataFolder(given, machine),
    demo: values.CORROBORATE_DEMO,
    fetchAllow: values.CORROBORATE_FETCH_ALLOW,
    noticeDays: values.CORROBORATE_NOTICE_DAYS,
    ...serverOf(values),
    ...operatingOf(values),
  };
}

/** What concerns only the server. */
function serverOf(values: z.output<typeof SCHEMA>) {
  return {
    anonymousRead: values.CORROBORATE_ANONYMOUS_READ,
    openToAnybody: values.CORROBORATE_ALLOW_ANONYMOUS_WRITES_FROM_ANYWHERE,
    origins: values.CORROBORATE_ORIGINS,
    behindProxy: values.CORROBORATE_BEHIND_PROXY,
    documents: values.CORROBORATE_DOCUMENTS,
    documentsOnly: values.CORROBORATE_DOCUMENTS_ONLY,
    operationsPerMinute: values.CORROBORATE_OPERATIONS_PER_MINUTE,
    workers: values.CORROBORATE_WORKERS,
  };
}

/**
 * Where data stands when nobody says: not in the checkout, because the package may be installed anywhere, the demo and
 * the command line must meet in one place, and Postgres must be able to enter it as another account when we are root.
 */
export function defaultDataFolder(env: Variables, { platform, root, home }: Machine): string {
  if (platform === 'win32')
    return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'corroborate');
  if (root) return '/var/lib/corroborate';
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'corroborate');
  return posix.join(env['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share'), 'corroborate');
}

function thisMachine(): Machine {
  return { platform: process.platform, root: process.getuid?.() === 0, home: homedir() };
}

function isAllowEntry(text: string): boolean {
  return /^(?:[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]+)(?:\/\d{1,3})?$/i.test(text);
}

function isOrigin(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

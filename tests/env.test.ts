import { expect, test } from 'vitest';
import { EnvironmentError, defaultDataFolder, readEnvironment } from '../src/env.js';

const MACHINE = { platform: 'linux', root: false, home: '/home/ada' };
const read = (env: Record<string, string>) => readEnvironment(env, MACHINE);

test('without any variable everything has a value', () => {
  expect(read({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: '/home/ada/.local/share/corroborate',
    demo: true,
    fetchAllow: [],
    noticeDays: 7,
    anonymousRead: false,
    openToAnybody: false,
    origins: [],
    behindProxy: false,
    documents: undefined,
    documentsOnly: false,
    operationsPerMinute: undefined,
    workers: undefined,
    log: undefined,
    logFormat: undefined,
    stopSeconds: 8,
    tracing: undefined,
  });
});

test.each([
  [{ PORT: '8080' }, { port: 8080 }],
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: '' }, { port: 4000 }],
  [{ HOST: '::' }, { host: '::' }],
  [{ HOST: 'news.example.org' }, { host: 'news.example.org' }],
  [{ DATABASE_URL: '' }, { databaseUrl: undefined }],
  [
    { DATABASE_URL: 'postgres://ada:x@db:5432/claims?schema=desk' },
    { databaseUrl: 'postgres://ada:x@db:5432/claims?schema=desk' },
  ],
  [{ CORROBORATE_DATA: '/srv/news' }, { dataFolder: '/srv/news' }],
  [{ XDG_DATA_HOME: '/data/ada' }, { dataFolder: '/data/ada/corroborate' }],
  [{ CORROBORATE_DEMO: 'off' }, { demo: false }],
  [
    { CORROBORATE_FETCH_ALLOW: 'wiki.intranet, 10.1.0.0/16 ::1' },
    { fetchAllow: ['wiki.intranet', '10.1.0.0/16', '::1'] },
  ],
  [{ CORROBORATE_NOTICE_DAYS: '30' }, { noticeDays: 30 }],
  [{ CORROBORATE_ANONYMOUS_READ: 'on' }, { anonymousRead: true }],
  [{ CORROBORATE_ALLOW_ANONYMOUS_WRITES_FROM_ANYWHERE: 'yes' }, { openToAnybody: true }],
  [
    { CORROBORATE_ORIGINS: 'https://news.example.org, http://localhost:5173' },
    { origins: ['https://news.example.org', 'http://localhost:5173'] },
  ],
  [{ CORROBORATE_BEHIND_PROXY: '1' }, { behindProxy: true }],
  [
    { CORROBORATE_DOCUMENTS: 'persisted.json', CORROBORATE_DOCUMENTS_ONLY: 'on' },
    { documents: 'persisted.json', documentsOnly: true },
  ],
  [{ CORROBORATE_OPERATIONS_PER_MINUTE: '0' }, { operationsPerMinute: 0 }],
  [{ CORROBORATE_WORKERS: 'off' }, { workers: 0 }],
  [{ CORROBORATE_WORKERS: '3' }, { workers: 3 }],
  [{ CORROBORATE_WORKERS: 'on' }, { workers: undefined }],
  [
    { CORROBORATE_LOG: 'debug', CORROBORATE_LOG_FORMAT: 'json', CORROBORATE_STOP_SECONDS: '30' },
    { log: 'debug', logFormat: 'json', stopSeconds: 30 },
  ],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' },
    {
      tracing: {
        url: 'http://collector:4318/v1/traces',
        headers: {},
        serviceName: 'corroborate',
        attributes: {},
        share: 1,
      },
    },
  ],
  [
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/in',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20x,tenant=desk',
      OTEL_RESOURCE_ATTRIBUTES: 'service.name=claims,deployment.environment=test',
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    },
    {
      tracing: {
        url: 'https://traces.example/in',
        headers: { authorization: 'Bearer x', tenant: 'desk' },
        serviceName: 'claims',
        attributes: { 'deployment.environment': 'test' },
        share: 0.25,
      },
    },
  ],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' },
    { tracing: undefined },
  ],
])('%j is read as %j', (env, expected) => {
  expect(read(env)).toMatchObject(expected);
});

test.each([
  [{ PORT: '70000' }, 'PORT is "70000", expected a whole number from 0 to 65535'],
  [
    { CORROBORATE_LOG: 'loud' },
    'CORROBORATE_LOG is "loud", expected one of debug, info, warn, error, silent',
  ],
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc", expected http/json or http/protobuf (both are sent as JSON)',
  ],
  [
    { OTEL_EXPORTER_OTLP_HEADERS: 'secret' },
    'OTEL_EXPORTER_OTLP_HEADERS is not a list such as name=value,other=value',
  ],
  [{ PORT: '4000x' }, 'PORT is "4000x", expected a whole number from 0 to 65535'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ HOST: 'a b' }, 'HOST is "a b", expected a host name or an IP address'],
  [{ DATABASE_URL: 'mysql://ada:secret@db/claims' }, 'DATABASE_URL is not a Postgres URL'],
  [{ CORROBORATE_DEMO: 'maybe' }, 'CORROBORATE_DEMO is "maybe", expected on or off'],
  [{ CORROBORATE_ORIGINS: 'https://a.example/' }, 'CORROBORATE_ORIGINS is "https://a.example/", expected'],
  [{ CORROBORATE_ORIGINS: '*' }, 'CORROBORATE_ORIGINS is "*", expected web sites'],
  [{ CORROBORATE_OPERATIONS_PER_MINUTE: '-1' }, 'CORROBORATE_OPERATIONS_PER_MINUTE is "-1", expected'],
  [{ CORROBORATE_DOCUMENTS_ONLY: 'on' }, 'CORROBORATE_DOCUMENTS_ONLY is on, and CORROBORATE_DOCUMENTS'],
])('%j is refused', (env, message) => {
  expect(() => read(env)).toThrow(EnvironmentError);
  expect(() => read(env)).toThrow(message);
});

test('all errors are told at once, and no password among them', () => {
  const wrong = { PORT: 'x', CORROBORATE_DEMO: 'perhaps', DATABASE_URL: 'http://ada:secret@db' };
  expect(() => read(wrong)).toThrow(/PORT is[^]*DATABASE_URL is[^]*CORROBORATE_DEMO is/);
  expect(() => read(wrong)).not.toThrow(/secret/);
});

test.each([
  [{}, { platform: 'linux', root: true, home: '/root' }, '/var/lib/corroborate'],
  [
    {},
    { platform: 'darwin', root: false, home: '/Users/ada' },
    '/Users/ada/Library/Application Support/corroborate',
  ],
  [
    {},
    { platform: 'win32', root: false, home: 'C:\\Users\\ada' },
    'C:\\Users\\ada\\AppData\\Local\\corroborate',
  ],
  [
    { LOCALAPPDATA: 'D:\\Data' },
    { platform: 'win32', root: false, home: 'C:\\Users\\ada' },
    'D:\\Data\\corroborate',
  ],
])('with %j the data of %j stands in %s', (env, machine, folder) => {
  expect(defaultDataFolder(env, machine)).toBe(folder);
});

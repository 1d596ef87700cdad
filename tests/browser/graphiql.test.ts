import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPages } from '../../src/adapters/files/readPages.js';
import { createCorroborate, type Corroborate } from '../../src/index.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { findChromium, launch } from './chromium.js';

const DEMO = fileURLToPath(new URL('../../seeds/parade-2024-05', import.meta.url));
const TABS = [
  'SideBySide',
  'WhoSaidThisFirst',
  'WhichFiguresChanged',
  'WhatDidTheyClaim',
  'Disputes',
  'WhatAnOutletCarried',
  'MatchAText',
  'Why',
  'Search',
  'IngestPage',
  'AsItHappens',
];
const PATIENCE = { timeout: 45_000 };

const executable = findChromium();

describe.skipIf(executable === undefined)('GraphiQL in a browser', () => {
  let made: TestDatabase;
  let corroborate: Corroborate;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    made = await createTestDatabase();
    corroborate = await createCorroborate({ databaseUrl: made.url });
    for (const file of await findPages([DEMO], process.stdin)) await corroborate.ingest(await file.read());
    server = createServer(corroborate.listener);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await launch(executable ?? '');
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    await corroborate.close();
    await made.drop();
  });

  it('opens with the worked examples in its tabs', async () => {
    await page.goto(address);
    expect(page.url()).toBe(`${address}/graphql`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor(PATIENCE);
    expect(await tabs.allInnerTexts()).toEqual(TABS);
  });

  it('runs the first example with one click, and shows an answer without an error', async () => {
    const answer = page.waitForResponse(
      (response) => (response.request().postData() ?? '').includes('SideBySide'),
      PATIENCE,
    );
    await page.getByRole('button', { name: /execute query/i }).click();
    const body = (await (await answer).json()) as {
      data: { events: { edges: unknown[] } };
      errors?: unknown;
    };
    expect(body.errors).toBeUndefined();
    expect(body.data.events.edges).toHaveLength(1);
    await page.locator('.result-window').getByText('"events"').waitFor(PATIENCE);
  });

  it('asks nothing of any other host, and complains of nothing', () => {
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

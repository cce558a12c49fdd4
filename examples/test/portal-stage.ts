import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, mock } from 'node:test';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startPortal, type Portal } from '../portal/portal.ts';
import { openBrowser, watch, type Watch } from './browser.ts';

/** Northgate's balance with Harborline when a sandbox starts. */
export const BALANCE = '$412.60';

/** What a test of the portal has; each test has its own, but for the browser. */
export interface PortalStage {
  readonly browser: Browser;
  readonly sandbox: Sandbox;
  readonly portal: Portal;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watch;
  /** What the portal's server logged in all tests so far. */
  readonly log: string[];
  /** The desks of the page with both sides: Tom's, of the Partner, and Dana's, of its client. */
  readonly left: Locator;
  readonly right: Locator;
  /** Starts a sandbox at the same address, with an empty memory: every session is unknown to it. */
  restartSandbox(): Promise<void>;
  /** Opens the page with one wallet as a person. */
  openWallet(user: string): Promise<void>;
}

/**
 * Has every test of a file run on a sandbox and a portal of its own, in a browser that is watched: a page that logs an error
 * or breaks its policy fails its test.
 */
export function usePortal(): PortalStage {
  const stage = { log: [] as string[] } as { -readonly [Key in keyof PortalStage]: PortalStage[Key] };

  before(async () => {
    mock.method(console, 'warn', (line: string) => stage.log.push(line));
    stage.browser = await openBrowser();
  });
  after(() => stage.browser?.close());

  beforeEach(async () => {
    stage.sandbox = await startSandbox({ port: 0 });
    stage.portal = await startPortal({ port: 0, apiUrl: stage.sandbox.url });
    stage.context = await stage.browser.newContext({
      baseURL: stage.portal.url,
      viewport: { width: 1600, height: 900 },
    });
    stage.watched = await watch(stage.context);
    stage.page = await stage.context.newPage();
    [stage.left, stage.right] = [stage.page.locator('.desk').nth(0), stage.page.locator('.desk').nth(1)];
  });

  afterEach(async () => {
    await stage.context.close();
    await stage.portal.close();
    await stage.sandbox.close();
    assert.deepEqual(stage.watched.faults, []);
  });

  stage.restartSandbox = async () => {
    stage.sandbox = await startSandbox({ port: Number(new URL(stage.sandbox.url).port) });
  };
  stage.openWallet = async (user) => {
    await stage.page.goto('/wallet');
    await stage.page.locator(`main button[value=${user}]`).click();
    await stage.page.locator('revampd-wallet').waitFor();
  };
  return stage;
}

/** Waits until a place shows a text. */
export const shows = (place: Locator, text: string): Promise<void> => place.getByText(text).first().waitFor();

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../measure.ts';
import type { Contender } from './contenders.ts';
import type { Site } from './site.ts';

/** What one visit of a contender's page came to; times in milliseconds. */
export interface Visit {
  readonly sinceNavigation: number;
  readonly sinceMount: number;
  /** Script, style and layout until then. */
  readonly busy: number;
  readonly elements: number;
  readonly nodes: number;
  readonly rows: number;
  /** Nodes where scrolling ended, which is in the midst of rows. */
  readonly nodesAfter: number;
  /** Bytes of the JS heap after a collection: at the beginning, and after scrolling. */
  readonly heap: number;
  readonly heapAfter: number;
  /** Frames in lengths of a frame, and how much the main thread was busy in each. */
  readonly frameP95: number;
  readonly frameMax: number;
  readonly longFrames: number;
  readonly frameBusy: number;
  readonly uncovered: number;
  readonly distance: number;
  /** One live message, from when it was sent; the script in it; other rows that changed or went. */
  readonly shownAfter: number;
  readonly liveScript: number;
  readonly liveBusy: number;
  readonly liveTouched: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const FRAME = 1000 / 60;
const SCROLL = { pixels: 300, frames: 150 };
const MESSAGES = 7;

/** Opens a contender's page in a context of its own, as if it had never been there, and measures it. */
export async function visit(browser: Browser, site: Site, contender: Contender): Promise<Visit> {
  site.give(await contender.service.open(site.origin));
  // A world that was just made leaves much behind, and who collects it serves the page.
  collectGarbage();
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    // A process for this origin is there.
    await tab.goto(`${site.origin}/empty`);
    await tab.waitForTimeout(300);
    await tab.goto(`${site.origin}/${contender.page}`, { waitUntil: 'load' });
    const { sinceNavigation, sinceMount } = await tab.evaluate(() => globalThis.probe.opened);
    const { script, style, layout } = await spent(cdp);
    await hearing(tab, contender);
    const counts = await tab.evaluate(() => globalThis.probe.count());
    const heap = await heapOf(cdp);
    const live = await messages(tab, cdp, contender);
    const scrolled = await scroll(tab, cdp);
    const { nodes: nodesAfter } = await tab.evaluate(() => globalThis.probe.count());
    const heapAfter = await heapOf(cdp);
    return {
      sinceNavigation,
      sinceMount,
      busy: script + style + layout,
      ...counts,
      nodesAfter,
      heap,
      heapAfter,
      ...scrolled,
      ...live,
    };
  } finally {
    await context.close();
  }
}

/** What a contender asks of its API until its first content, and how many answers one after the other that takes. */
export interface Requests {
  readonly count: number;
  readonly preflights: number;
  readonly inSequence: number;
}

/** Counts a contender's requests, in a visit that isn't timed. */
export async function requestsOf(browser: Browser, site: Site, contender: Contender): Promise<Requests> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    const begun = new Map<
      string,
      { readonly url: string; readonly isPreflight: boolean; readonly at: number; readonly depth: number }
    >();
    const depths: { readonly at: number; readonly depth: number }[] = [];
    cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
      if (request.url.startsWith(site.origin) || !request.url.startsWith('http')) return;
      // It may have waited for every answer that was there by then.
      const before = depths.filter(({ at }) => at <= timestamp).map(({ depth }) => depth);
      const isPreflight = request.method === 'OPTIONS';
      begun.set(requestId, { url: request.url, isPreflight, at: wallTime * 1000, depth: Math.max(0, ...before) + 1 });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const one = begun.get(requestId);
      if (one && !one.isPreflight) depths.push({ at: timestamp, depth: one.depth });
    });
    await cdp.send('Network.enable');
    site.give(await contender.service.open(site.origin));
    await tab.goto(`${site.origin}/${contender.page}`, { waitUntil: 'load' });
    const opened = await tab.evaluate(() => globalThis.probe.opened);
    const all = [...begun.values()].filter(({ at }) => at < opened.at);
    const own = all.filter(({ isPreflight }) => !isPreflight);
    const foreign = all.find(({ url }) => new URL(url).hostname !== '127.0.0.1');
    if (foreign)
      throw new Error(`${contender.name} asked ${new URL(foreign.url).hostname}, which isn't of this machine.`);
    const inSequence = Math.max(0, ...own.map(({ depth }) => depth));
    return { count: own.length, preflights: all.length - own.length, inSequence };
  } finally {
    await context.close();
  }
}

/** Until new messages would be heard, and what came after the first content has settled. */
async function hearing(tab: Page, { name, service }: Contender): Promise<void> {
  const end = performance.now() + 10_000;
  while (!((service.isHeard?.() ?? true) && (await tab.evaluate(() => globalThis.probe.isHearing())))) {
    if (performance.now() > end) throw new Error(`${name} doesn't listen for new messages.`);
    await tab.waitForTimeout(20);
  }
  await tab.waitForTimeout(400);
}

async function messages(
  tab: Page,
  cdp: CDPSession,
  { service }: Contender,
): Promise<Pick<Visit, 'shownAfter' | 'liveScript' | 'liveBusy' | 'liveTouched'>> {
  await tab.evaluate(() => globalThis.probe.goToNewest());
  const all: { after: number; script: number; busy: number; touched: number }[] = [];
  for (let turn = 1; turn <= MESSAGES; turn += 1) {
    const text = `This is live message ${turn}.`;
    await tab.evaluate((expected) => {
      (globalThis as { heard?: unknown }).heard = globalThis.probe.hear(expected);
    }, text);
    await tab.waitForTimeout(150);
    const before = await spent(cdp);
    const sentAt = performance.timeOrigin + performance.now();
    service.say(text);
    const { shownAt, touched } = await tab.evaluate(
      () => (globalThis as unknown as { heard: ReturnType<typeof globalThis.probe.hear> }).heard,
    );
    const after = await spent(cdp);
    all.push({
      after: shownAt - sentAt,
      script: after.script - before.script,
      busy: after.task - before.task,
      touched,
    });
  }
  // The first one brings code that the others then have.
  const later = all.slice(1);
  return {
    shownAfter: median(later.map(({ after }) => after)),
    liveScript: median(later.map(({ script }) => script)),
    liveBusy: median(later.map(({ busy }) => busy)),
    liveTouched: median(later.map(({ touched }) => touched)),
  };
}

async function scroll(
  tab: Page,
  cdp: CDPSession,
): Promise<Pick<Visit, 'frameP95' | 'frameMax' | 'longFrames' | 'frameBusy' | 'uncovered' | 'distance'>> {
  const before = await spent(cdp);
  const { frames, uncovered, distance } = await tab.evaluate(
    ({ pixels, frames: count }) => globalThis.probe.scroll(pixels, count),
    SCROLL,
  );
  const after = await spent(cdp);
  const lengths = frames.map((time) => time / FRAME).sort((left, right) => left - right);
  return {
    frameP95: lengths[Math.ceil(lengths.length * 0.95) - 1]!,
    frameMax: lengths.at(-1)!,
    longFrames: lengths.filter((length) => length > 1.5).length / lengths.length,
    frameBusy: (after.task - before.task) / lengths.length,
    uncovered: uncovered / lengths.length,
    distance,
  };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** What the main thread has spent since the page began, in milliseconds of its own time: what else the machine does isn't in it. */
async function spent(cdp: CDPSession): Promise<Record<'task' | 'script' | 'style' | 'layout', number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => 1000 * metrics.find(({ name }) => name === wanted)!.value;
  return {
    task: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}

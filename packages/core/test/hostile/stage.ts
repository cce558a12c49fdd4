/** A page before a hostile proxy before a sandbox of its own, with timers that a test fires. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { isRevampdError, type RevampdError, type Wallet } from '@revampd/api-client';
import { createScope, type Scope } from '@revampd/core';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import type { CallFault } from '../../../../tools/hostile/fault.ts';
import { startHostile, type Hostile } from '../../../../tools/hostile/hostile.ts';

export const CONNECTION = 'con_harborline_northgate';
const TOM = { user_id: 'usr_tom', connection_id: CONNECTION };

/** What a call came to. */
export type Ending<Data> = { readonly data: Data; readonly error?: undefined } | { readonly error: RevampdError };

/** A page of Tom's. */
export interface HostilePage {
  readonly scope: Scope;
  /** What it sent, as `GET /v1/…`. */
  readonly sent: readonly string[];
  leave(): void;
}

/** What a test has in its hands. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly hostile: Hostile;
  readonly timers: HeldTimers;
  /** Opens a page; it goes with the test. */
  open(): HostilePage;
  /** The wallet as the platform has it, past the proxy. */
  wallet(): Promise<Wallet>;
  /** Reasons of all entries of the wallet, in order. */
  reasons(): readonly string[];
  /** Somebody grants a credit, past the proxy. */
  grant(reason: string): Promise<void>;
  /** Ids of the events behind a position, as the platform's log has them. */
  log(after: string): Promise<string[]>;
  /** Has everything pass that a fault makes a call wait for; `meanwhile` is done while its answer is held back. */
  letPass(fault: CallFault, meanwhile?: () => void): Promise<void>;
}

const { setTimeout, clearTimeout } = globalThis;

/** Lets sockets have a turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Counts up with each test. */
let generation = 0;

/** Resolves once something is so. It gives up with its test, whose timeout says when. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const mine = generation;
  while (!(await isSo())) {
    if (mine !== generation) throw new Error('The test is over.');
    await turn();
  }
}

/** What a promise of a client comes to; what is no RevampdError is thrown. */
export const endingOf = <Data>(promise: Promise<Data>): Promise<Ending<Data>> =>
  promise.then(
    (data) => ({ data }),
    (error: unknown) => {
      if (!isRevampdError(error)) throw error;
      return { error };
    },
  );

/** Timers of a second or more, which run when a test says so; shorter ones are the machine's. */
export interface HeldTimers {
  /** Milliseconds of each that was ever set, in order. */
  readonly set: readonly number[];
  /** Waits until one of so many milliseconds runs, and lets it fire. */
  fire(milliseconds: number): Promise<void>;
  restore(): void;
}

function holdTimers(): HeldTimers {
  const running = new Map<object, { readonly milliseconds: number; readonly run: () => void }>();
  const set: number[] = [];
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...rest: unknown[]) => {
    if (milliseconds < 1_000) return setTimeout(run, milliseconds, ...(rest as []));
    const timer = { unref: () => timer, ref: () => timer, hasRef: () => false };
    set.push(milliseconds);
    running.set(timer, { run, milliseconds });
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: object) => {
    if (!running.delete(timer)) clearTimeout(timer as NodeJS.Timeout);
  }) as typeof clearTimeout;
  const find = (wanted: number) => [...running].find(([, { milliseconds }]) => milliseconds === wanted);
  return {
    set,
    async fire(milliseconds) {
      await until(() => find(milliseconds) !== undefined);
      const [timer, { run }] = find(milliseconds)!;
      running.delete(timer);
      run();
    },
    restore: () => void Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}

/** Sets the stage for every test of a file. */
export function useStage(): Stage {
  const stage = {} as { -readonly [Key in keyof Stage]: Stage[Key] };
  let pages: HostilePage[] = [];

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const { api, url } = stage.sandbox;
    const headers = {
      Authorization: `Bearer ${api.mintSession(TOM).token}`,
      'Content-Type': 'application/json',
      ...init.headers,
    };
    return api.transport(new Request(`${url}/v1${path}`, { ...init, headers }));
  };

  before(async () => {
    stage.sandbox = await startSandbox({ port: 0 });
    stage.hostile = await startHostile({ upstream: stage.sandbox.url });
  });
  beforeEach(() => {
    pages = [];
    stage.timers = holdTimers();
  });
  afterEach(async () => {
    generation += 1;
    pages.forEach(({ leave }) => leave());
    stage.timers.restore();
    await stage.hostile.clear();
  });
  after(async () => {
    await stage.hostile.close();
    await stage.sandbox.close();
  });

  stage.open = () => {
    const sent: string[] = [];
    const scope = createScope({
      baseUrl: stage.hostile.url,
      retryDelay: () => 0,
      fetchSession: async () => stage.sandbox.api.mintSession(TOM),
      fetch: (request) => {
        sent.push(`${request.method} ${new URL(request.url).pathname}`);
        return fetch(request);
      },
    });
    const page = { scope, sent, leave: scope.acquire() };
    pages.push(page);
    return page;
  };
  stage.wallet = async () => (await (await ask(`/connections/${CONNECTION}/wallet`)).json()) as Wallet;
  stage.reasons = () =>
    [...stage.sandbox.api.platform.tables.walletEntries.rows('byConnection', CONNECTION)].map(
      ({ reason }) => reason ?? '',
    );
  stage.grant = async (reason) => {
    const body = JSON.stringify({ kind: 'credit', amount: { amount: 1, currency: 'USD' }, reason });
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const answer = await ask(`/connections/${CONNECTION}/wallet/entries`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
  };
  stage.log = async (position) => {
    const answer = await ask('/events', { headers: { 'Last-Event-ID': position } });
    const reader = answer.body!.getReader();
    const { value } = await reader.read();
    await reader.cancel();
    return [...new TextDecoder().decode(value).matchAll(/^id: (\S+)$/gm)].map(([, id]) => id!);
  };
  stage.letPass = async ({ deadlines = [], retryAfter, isHeld, call }, meanwhile) => {
    const { hostile, timers } = stage;
    /** So many requests of the call are with the fault, and nothing more comes of them. */
    const stuck = (count: number) => until(() => hostile.spoilt >= count && hostile.atWork === 0);
    if (isHeld) {
      await stuck(1);
      meanwhile?.();
      hostile.release();
    }
    for (const [index, milliseconds] of deadlines.entries()) {
      await stuck(index + 1);
      await timers.fire(milliseconds);
    }
    for (let waits = 1; retryAfter !== undefined && waits < call.requests; waits += 1) {
      await timers.fire(retryAfter);
      // It was waited for, and nothing was sent meanwhile.
      assert.equal(hostile.spoilt, waits);
    }
  };
  return stage;
}

/** The test runner's launcher of WebKit: WebKitGTK's MiniBrowser by its own WebDriver, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReady, WebDriverSession } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';
import { createPreferences } from './webkit-preferences.mjs';

/**
 * Without a window manager the window under the pointer has the keyboard, and a new screen's pointer is in its middle.
 * There the window's corner is put, so that it has the keyboard at every size and the pointer is over nothing of the page.
 */
const SCREEN = { width: 3200, height: 2400 };
const MIDDLE = { x: SCREEN.width / 2, y: SCREEN.height / 2 };

const VIEWPORT = { width: 800, height: 600 };

/** MiniBrowser's tools take no room, or a page couldn't be narrower than they are. */
const GTK_STYLE = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/**
 * One page of WebKit at a time.
 * @param {{ driver: string, browser: string, screen: string, settings: string }} programs as `ensureWebKit` answers them
 */
export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}

class WebKitLauncher {
  name = 'WebKit';
  /** Its page takes the same commands (`webkit-page.mjs`). */
  type = 'playwright';
  concurrency = 1;

  #programs;
  #children = [];
  #home;
  #session;
  #page;
  #starting;
  #active;

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active = id;
    await this.#session.open(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#session.url();
  }

  /** What the commands of a test act on. */
  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#session.letGo();
    await this.#page.setViewportSize(VIEWPORT);
    // What still runs there ends.
    await this.#session.open('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit runs on a screen that nobody sees: debug in another browser.');
  }

  async stop() {
    await this.#session?.end().catch(() => undefined);
    this.#kill();
  }

  async #start() {
    process.once('exit', () => this.#kill());
    // The test runner hears of an interrupt only.
    for (const signal of ['SIGTERM', 'SIGHUP'])
      process.once(signal, () => process.exit(128 + constants.signals[signal]));
    const display = await this.#startScreen();
    this.#home = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), GTK_STYLE);
    const preferences = createPreferences({ program: this.#programs.settings, display, folder: this.#home });
    this.#children.push(preferences.child);
    const driver = await this.#startDriver(display);
    this.#session = await WebDriverSession.start(driver, {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      // A test that leaves a question open gets no answer, as in other browsers.
      unhandledPromptBehavior: 'ignore',
      'webkitgtk:browserOptions': { binary: this.#programs.browser, args: ['--automation'] },
    });
    this.#page = new WebKitPage(this.#session, MIDDLE, preferences);
    await this.#page.setViewportSize(VIEWPORT);
  }

  /** Resolves with the display's name. */
  #startScreen() {
    const size = `${SCREEN.width}x${SCREEN.height}x24`;
    const screen = this.#spawn(
      this.#programs.screen,
      ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
      process.env,
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    return new Promise((resolve, reject) => {
      let number = '';
      screen.stdio[3].on('data', (data) => {
        number += data;
        if (number.endsWith('\n')) resolve(`:${number.trim()}`);
      });
      screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
    });
  }

  /** Resolves with the driver's address, when it takes sessions. */
  async #startDriver(display) {
    const port = await freePort();
    const { env } = process;
    const driver = this.#spawn(this.#programs.driver, [`--port=${port}`], {
      ...env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // A person without settings of their own.
      XDG_CONFIG_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      NO_AT_BRIDGE: '1',
    });
    const address = `http://127.0.0.1:${port}`;
    while (!(await isReady(address))) {
      if (driver.exitCode !== null)
        throw new Error(`WebKitWebDriver ended with ${driver.exitCode} before it was ready.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return address;
  }

  #spawn(program, args, env, stdio = 'ignore') {
    const child = spawn(program, args, { env, stdio });
    this.#children.push(child);
    return child;
  }

  #kill() {
    for (const child of this.#children.splice(0).toReversed()) child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
    this.#home = undefined;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

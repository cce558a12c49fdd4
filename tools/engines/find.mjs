/**
 * Firefox and WebKit, which browser tests run in beside Chromium: found on the machine, or installed where that is possible.
 *
 *   import { ensureFirefox, ensureWebKit } from './tools/engines/find.mjs';
 */
import { delimiter } from 'node:path';
import { BrowserMissing, isDebian, thisMachine } from '../browser.mjs';

/** Debian's packages. WebKitGTK's own small browser comes with its library, which the driver needs. */
const FIREFOX_PACKAGES = ['firefox-esr'];
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xsettingsd'];

/**
 * The path of Firefox. `FIREFOX_PATH` goes before everything and must exist. Where there is none it is installed by apt, as
 * root. Throws `BrowserMissing` with what to do where that can't be.
 * @param {import('../browser.mjs').Machine} machine
 */
export function ensureFirefox(machine = thisMachine()) {
  return ensure('Firefox', FIREFOX_PACKAGES, findFirefox, machine);
}

/**
 * The programs that WebKit is driven with: WebKitGTK's driver, its MiniBrowser, Xvfb, a screen that nobody sees, and
 * xsettingsd, which tells what is there of a person's settings.
 * Throws as `ensureFirefox` does.
 * @param {import('../browser.mjs').Machine} machine
 * @returns {{ driver: string, browser: string, screen: string, settings: string }}
 */
export function ensureWebKit(machine = thisMachine()) {
  return ensure('WebKit', WEBKIT_PACKAGES, findWebKit, machine);
}

function ensure(engine, packages, find, machine) {
  const found = find(machine);
  if (found) return found;
  const canInstall = isDebian(machine);
  if (canInstall && machine.isRoot) {
    machine.say(`No ${engine} here: installing ${packages.join(' ')} (apt-get).`);
    const { run } = machine;
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])) {
      const installed = find(machine);
      if (installed) return installed;
    }
  }
  const todo = canInstall
    ? `Install it: apt-get install ${packages.join(' ')}`
    : `The tests in it run where there are Debian's packages ${packages.join(' ')}`;
  const orPath = engine === 'Firefox' ? ', or set FIREFOX_PATH to its program.' : '.';
  throw new BrowserMissing(`No ${engine} was found and none could be installed. ${todo}${orPath}`);
}

function findFirefox({ platform, env, exists }) {
  if (env.FIREFOX_PATH) {
    if (exists(env.FIREFOX_PATH)) return env.FIREFOX_PATH;
    throw new BrowserMissing(`FIREFOX_PATH names ${env.FIREFOX_PATH}, which isn't there.`);
  }
  if (platform === 'darwin') {
    return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(exists);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return folders.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`).find(exists);
  }
  return programs(['firefox-esr', 'firefox'], env).find(exists);
}

function findWebKit({ platform, env, exists }) {
  if (platform !== 'linux') return undefined;
  const driver = programs(['WebKitWebDriver'], env).find(exists);
  const screen = programs(['Xvfb'], env).find(exists);
  const browser = libraryFolders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find(exists);
  const settings = programs(['xsettingsd'], env).find(exists);
  return driver && screen && browser && settings ? { driver, browser, screen, settings } : undefined;
}

/** Where distributions put the programs that belong to a library. */
const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];

function programs(names, env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * The Chromium that tests, measurements and screenshots run in: found on the machine, or installed where that is possible.
 *
 *   import { ensureBrowser, launchArgs } from './browser.mjs';
 *   const executablePath = await ensureBrowser();
 *
 * As a script (`node tools/browser.mjs`) it prints the browser's path, after installing one if there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the decisions depend on, so that a test can stand in for a machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform | string} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {() => string} osRelease the text of /etc/os-release, or ''
 * @property {() => Promise<string | undefined>} playwrightPath where playwright-core keeps the Chromium it downloads
 * @property {(command: string, args: string[]) => boolean} run true when the command exited with 0
 * @property {(line: string) => void} say
 */

/** Flags of every launch: a browser that asks nothing of the network by itself. Root has no sandbox to enter. */
export function launchArgs({ isRoot } = thisMachine()) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** The path of a Chromium on this machine, or undefined. `CHROME_PATH` goes before everything and must exist. */
export async function findBrowser(machine = thisMachine()) {
  const { env, exists } = machine;
  if (env.CHROME_PATH) {
    if (!exists(env.CHROME_PATH)) throw new BrowserMissing(`CHROME_PATH names ${env.CHROME_PATH}, which isn't there.`);
    return env.CHROME_PATH;
  }
  const usual = usualPaths(machine).find(exists);
  if (usual) return usual;
  const downloaded = await machine.playwrightPath();
  return downloaded && exists(downloaded) ? downloaded : undefined;
}

/** As `findBrowser`, but installs one if there is none. Throws `BrowserMissing` with what to do when that fails. */
export async function ensureBrowser(machine = thisMachine()) {
  const found = await findBrowser(machine);
  if (found) return found;
  const { run, say } = machine;
  if (isDebian(machine) && machine.isRoot) {
    say('No Chromium here: installing the package "chromium" (apt-get).');
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
      const installed = await findBrowser(machine);
      if (installed) return installed;
    }
  }
  say('No Chromium here: downloading one (playwright-core install chromium).');
  if (run('playwright-core', ['install', 'chromium'])) {
    const installed = await findBrowser(machine);
    if (installed) return installed;
  }
  throw new BrowserMissing(
    'No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

/** There is no browser to use; the message says what to do. */
export class BrowserMissing extends Error {
  name = 'BrowserMissing';
}

function usualPaths({ platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  // Ubuntu's /usr/bin/chromium-browser may be a stub that only asks for a snap, so it comes last.
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Whether `apt-get` is what installs here. */
export function isDebian({ platform, osRelease }) {
  return platform === 'linux' && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease());
}

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    osRelease: () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''),
    playwrightPath: async () => {
      const { chromium } = await import('playwright-core');
      return chromium.executablePath();
    },
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        shell: process.platform === 'win32',
      }).status === 0,
    say: (line) => console.log(line),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

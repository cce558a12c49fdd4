/** Which browser is taken and what is tried when there is none, on machines made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserMissing, ensureBrowser, findBrowser, launchArgs } from './browser.mjs';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\n';

/** A machine with these files; `run` maps a command line to the file that it brings. */
function machine({ files = [], brings = {}, osRelease = DEBIAN, downloaded, ...rest } = {}) {
  const there = new Set(files);
  const ran = [];
  const said = [];
  return {
    ran,
    said,
    platform: 'linux',
    env: { PATH: '/usr/local/bin' },
    isRoot: true,
    exists: (path) => there.has(path),
    osRelease: () => osRelease,
    playwrightPath: async () => downloaded,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const works = Object.entries(brings).find(([start]) => line.startsWith(start));
      if (works?.[1]) there.add(works[1]);
      return Boolean(works);
    },
    say: (line) => said.push(line),
    ...rest,
  };
}

test('CHROME_PATH goes before every other browser', async () => {
  const files = ['/opt/chrome', '/usr/bin/chromium'];
  assert.equal(await findBrowser(machine({ files, env: { CHROME_PATH: '/opt/chrome' } })), '/opt/chrome');
});

test('a CHROME_PATH that names nothing is an error, not ignored', async () => {
  const wrong = machine({ files: ['/usr/bin/chromium'], env: { CHROME_PATH: '/opt/none' } });
  await assert.rejects(findBrowser(wrong), { name: 'BrowserMissing', message: /\/opt\/none/ });
});

test('the usual places are looked at, then the PATH, then what Playwright downloaded', async () => {
  assert.equal(await findBrowser(machine({ files: ['/usr/bin/chromium'] })), '/usr/bin/chromium');
  assert.equal(await findBrowser(machine({ files: ['/usr/local/bin/google-chrome'] })), '/usr/local/bin/google-chrome');
  assert.equal(await findBrowser(machine({ files: ['/cache/chrome'], downloaded: '/cache/chrome' })), '/cache/chrome');
  assert.equal(await findBrowser(machine({ downloaded: '/cache/not-there' })), undefined);
});

test('macOS and Windows have their own usual places', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(await findBrowser(machine({ platform: 'darwin', files: [mac] })), mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  assert.equal(await findBrowser(machine({ platform: 'win32', env, files: [windows] })), windows);
});

test('a browser that is there is never installed again', async () => {
  const ready = machine({ files: ['/usr/bin/chromium'] });
  assert.equal(await ensureBrowser(ready), '/usr/bin/chromium');
  assert.deepEqual(ready.ran, []);
});

for (const [name, osRelease] of Object.entries({ Debian: DEBIAN, Ubuntu: UBUNTU })) {
  test(`${name} as root installs the package and says so`, async () => {
    const bare = machine({ osRelease, brings: { 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' } });
    assert.equal(await ensureBrowser(bare), '/usr/bin/chromium');
    assert.deepEqual(bare.ran, ['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
    assert.match(bare.said.join('\n'), /installing/);
  });
}

test('Debian as root downloads a browser when apt-get cannot', async () => {
  const offline = machine({ downloaded: '/cache/chrome', brings: { 'playwright-core install': '/cache/chrome' } });
  assert.equal(await ensureBrowser(offline), '/cache/chrome');
  assert.deepEqual(offline.ran, ['apt-get update', 'playwright-core install chromium']);
});

test('another user, and another system, download a browser without apt-get', async () => {
  for (const kind of [{ isRoot: false }, { osRelease: FEDORA }, { platform: 'darwin', osRelease: '' }]) {
    const bare = machine({
      downloaded: '/cache/chrome',
      brings: { 'playwright-core install': '/cache/chrome' },
      ...kind,
    });
    assert.equal(await ensureBrowser(bare), '/cache/chrome');
    assert.deepEqual(bare.ran, ['playwright-core install chromium']);
  }
});

test('where nothing helps, one instruction', async () => {
  const refusal = await ensureBrowser(machine()).catch((error) => error);
  assert.ok(refusal instanceof BrowserMissing);
  assert.match(refusal.message, /Install Chrome or Chromium, or set CHROME_PATH/);
});

test('only root goes without the sandbox', () => {
  assert.ok(launchArgs({ isRoot: true }).includes('--no-sandbox'));
  assert.ok(!launchArgs({ isRoot: false }).includes('--no-sandbox'));
});

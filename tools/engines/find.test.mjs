/** Which Firefox and WebKit are taken and what is tried when there is none, on machines made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureFirefox, ensureWebKit } from './find.mjs';

const DEBIAN = 'ID=debian\n';
const WEBKIT = [
  '/usr/bin/WebKitWebDriver',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/bin/Xvfb',
  '/usr/bin/xsettingsd',
];

/** A machine with these files, to which apt-get brings others. */
function machine({ files = [], brings = [], ...rest } = {}) {
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
    osRelease: () => DEBIAN,
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      if (args[0] === 'install') for (const file of brings) there.add(file);
      return true;
    },
    say: (line) => said.push(line),
    ...rest,
  };
}

test('what is there is taken and nothing installed', () => {
  const ready = machine({ files: ['/usr/bin/firefox-esr', ...WEBKIT] });
  assert.equal(ensureFirefox(ready), '/usr/bin/firefox-esr');
  assert.deepEqual(Object.values(ensureWebKit(ready)).toSorted(), WEBKIT.toSorted());
  assert.deepEqual(ready.ran, []);
});

test('FIREFOX_PATH goes before every other, and is an error where it names nothing', () => {
  const env = { FIREFOX_PATH: '/opt/firefox' };
  assert.equal(ensureFirefox(machine({ files: ['/usr/bin/firefox', '/opt/firefox'], env })), '/opt/firefox');
  const wrong = machine({ files: ['/usr/bin/firefox'], env });
  assert.throws(() => ensureFirefox(wrong), { name: 'BrowserMissing', message: /\/opt\/firefox/ });
});

test('macOS and Windows have their own places for Firefox', () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  assert.equal(ensureFirefox(machine({ platform: 'darwin', files: [mac] })), mac);
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  assert.equal(ensureFirefox(machine({ platform: 'win32', env, files: [windows] })), windows);
});

test('Debian as root installs the packages and says so', () => {
  const bare = machine({ brings: ['/usr/bin/firefox-esr', ...WEBKIT] });
  assert.equal(ensureFirefox(bare), '/usr/bin/firefox-esr');
  assert.deepEqual(bare.ran, ['apt-get update', 'apt-get install -y --no-install-recommends firefox-esr']);
  assert.match(bare.said.join('\n'), /installing firefox-esr/);
  // Half of WebKit is none.
  const half = machine({ files: WEBKIT.slice(1), brings: WEBKIT });
  assert.equal(ensureWebKit(half).driver, '/usr/bin/WebKitWebDriver');
  assert.equal(half.ran.at(-1), 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb xsettingsd');
});

test('where nothing can be installed it fails with what to do', () => {
  for (const ensure of [ensureFirefox, ensureWebKit]) {
    assert.throws(() => ensure(machine({ isRoot: false })), {
      name: 'BrowserMissing',
      message: /Install it: apt-get install /,
    });
    assert.throws(() => ensure(machine({ platform: 'darwin', osRelease: () => '' })), {
      name: 'BrowserMissing',
      message: /where there are Debian's packages/,
    });
    assert.throws(() => ensure(machine()), { name: 'BrowserMissing', message: /none could be installed/ });
  }
});

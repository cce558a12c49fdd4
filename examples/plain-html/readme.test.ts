/** The README as it is written: its code is what is tested here, its calls answer, and its lists are complete. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startSandbox } from '@revampd/mocks/server';

const root = join(import.meta.dirname, '../..');
const elements = join(root, 'packages/elements/src');
const read = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8');
const load = (path: string) => import(pathToFileURL(join(elements, path)).href);
const readme = await read(root, 'README.md');

/** The text below a heading, up to the next one of its level or above. */
function section(title: string): string {
  const level = readme.match(new RegExp(`^(#+) ${title}$`, 'm'))![1]!.length;
  const [, after] = readme.split(new RegExp(`^#+ ${title}$`, 'm'));
  return after!.split(new RegExp(`^#{1,${level}} `, 'm'))[0]!;
}

const sorted = (found: Iterable<string>): string[] => [...new Set(found)].sort();
const allOf = (text: string, pattern: RegExp): string[] => sorted([...text.matchAll(pattern)].map(([, name]) => name!));

for (const file of ['index.html', 'session-endpoint.mjs', 'host.js', 'step-up.js', 'reconcile.mjs']) {
  it(`the README shows ${file} as it is tested here`, async () => {
    assert.ok(readme.includes(`\n${await read(import.meta.dirname, file)}\`\`\``));
  });
}

describe('the README’s lists', () => {
  it('name every event that elements send, with all that it holds', async () => {
    const rows = section('Events').matchAll(/^\| `(revampd-[a-z-]+)` +\|[^|]*\| (.*?) +\|$/gm);
    const written = Object.fromEntries([...rows].map(([, type, detail]) => [type, allOf(detail!, /`(\w+)`/g)]));
    const sent: Record<string, string[]> = {};
    const exported = await read(elements, 'index.ts');
    const files = allOf(exported, /from '\.\/(events\/[\w-]+\.ts)'/g);
    const sources = await Promise.all(files.map((file) => read(elements, file)));
    /** What an event holds, with what it has from another's. */
    const fieldsOf = (source: string): string => {
      const found = source.match(/interface (?:\w+Detail|NavigateTarget)(?: extends \w+)? \{[^]*?\n\}/g)!;
      const parents = allOf(found.join('\n'), /extends (\w+)/g).map((name) =>
        fieldsOf(sources.find((one) => one.includes(`interface ${name} `))!),
      );
      return [...found, ...parents].join('\n');
    };
    for (const source of sources) {
      const [, type] = source.match(/static readonly type = '([a-z-]+)'/)!;
      // Inner fields are named beside their own.
      sent[type!] = allOf(fieldsOf(source), /readonly (\w+)\??:/g);
    }
    assert.deepEqual(written, sent);
  });

  it('name every part of each element, every token, and every state that CSS sees', async () => {
    const look = section('Look');
    const [, parts] = look.match(/`::part\(\)` opens (.*?) of the wallet/)!;
    const wallet = await read(elements, 'billing/wallet/wallet.ts');
    assert.deepEqual(allOf(parts!, /`([\w-]+)`/g), allOf(wallet, /@csspart ([\w-]+) -/g));
    const [, requestParts] = look.match(/Of the approval request it opens (.*?)\.$/m)!;
    const request = await read(elements, 'billing/approval-request/approval-request.ts');
    assert.deepEqual(allOf(requestParts!, /`([\w-]+)`/g), allOf(request, /@csspart ([\w-]+) -/g));
    const [, threadParts] = look.match(/Of the ticket thread it opens (.*?)\.$/m)!;
    const thread = await read(elements, 'support/ticket-thread/ticket-thread.ts');
    assert.deepEqual(allOf(threadParts!, /`([\w-]+)`/g), allOf(thread, /@csspart ([\w-]+) -/g));

    const sources = await Promise.all(
      globSync('theme/*tokens.ts', { cwd: elements }).map((file) => read(elements, file)),
    );
    const colors = look
      .match(/```text\n([^]*?)```/)![1]!
      .split(/\s+/)
      .filter(Boolean);
    assert.deepEqual(sorted(colors), allOf(sources.join('\n'), /^ {2}'?([\w-]+)'?: \[/gm));
    const { APPEARANCE_TOKENS } = await load('theme/appearance.ts');
    assert.deepEqual(allOf(look, /`--revampd-([a-z-]*[a-z])`/g), sorted(APPEARANCE_TOKENS));

    const { LIVE_STATUSES } = await load('events/status.ts');
    assert.deepEqual(allOf(section('Live updates and health'), /^\| `(\w+)` +\|/gm), sorted(LIVE_STATUSES));
  });
});

it('every call of the README’s sandbox answers as it is written', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const variables: Record<string, string> = { api: sandbox.url };
  const filled = (text: string) => text.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? assert.fail(name));
  const text = section('The sandbox').replaceAll('\\\n', ' ');
  const calls = [
    ...text.matchAll(
      /(?:(\w+)=\$\()?curl -s ("[^"]+"|\S+)((?:\s+-[Hd]\s+(?:'[^']*'|"[^"]*"))*)(?:\s*\|\s*node -p '[^']*\(0\)\)([^']*)')?/g,
    ),
  ];
  for (const [, variable, url, options, path = ''] of calls) {
    const given = [...options!.matchAll(/-([Hd])\s+(?:'([^']*)'|"([^"]*)")/g)].map(
      ([, option, plain, quoted]) => [option, plain ?? filled(quoted!)] as const,
    );
    const headers = given
      .filter(([option]) => option === 'H')
      .map(([, header]) => header.split(': ') as [string, string]);
    const body = given.find(([option]) => option === 'd')?.[1];
    const response = await fetch(filled(url!.replaceAll('"', '')), { method: body ? 'POST' : 'GET', headers, body });
    assert.ok(response.ok, `${url} answered ${response.status}: ${await response.clone().text()}`);
    // What a pipe picks out of the answer: `.data[0].id`.
    const names = path.split(/[.[\]]+/).filter(Boolean);
    if (variable) variables[variable] = names.reduce<any>((value, name) => value[name], await response.json());
  }
  assert.equal(calls.length, 13);
  await sandbox.close();
});

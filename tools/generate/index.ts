/**
 * `npm run generate` writes what is generated; `npm run generate -- --check` fails when a committed file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContract } from './contract.ts';
import { makeMessageModules } from './messages.ts';
import { makeOperationModules, makeOperationTable, makeTypes, VALIDATOR_TYPES } from './sources.ts';
import { makeValidators } from './validators.ts';

const root = join(import.meta.dirname, '../..');
const contract = readContract(root);

const files: Record<string, string> = {
  'api-spec/generated/openapi.json': `${JSON.stringify(contract.document, undefined, 2)}\n`,
  'api-spec/generated/types.ts': await makeTypes(contract),
  'api-spec/generated/operations.ts': makeOperationTable(contract),
  'api-spec/generated/validators.js': makeValidators(contract, root),
  'api-spec/generated/validators.d.ts': VALIDATOR_TYPES,
  ...makeOperationModules(contract),
  ...makeMessageModules(root),
};

const stale = Object.entries(files).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

/** Modules of a tag that the contract has no more. */
const strays = ['reads', 'acts']
  .map((folder) => `packages/api-client/src/generated/${folder}`)
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => !(path in files));

if (process.argv.includes('--check')) {
  const wrong = [...stale.map(([path]) => path), ...strays];
  if (wrong.length > 0) {
    console.error(`Stale: ${wrong.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
    process.exit(1);
  }
  console.log(`${Object.keys(files).length} generated files are up to date.`);
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of strays) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
  if (stale.length + strays.length === 0) console.log('Nothing to write.');
}

/**
 * Standalone validators of each operation's query and body. Ajv compiles with `new Function`, which a strict CSP
 * forbids, and the mock platform runs in the page too: so it is compiled here.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { buildSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from './contract.ts';

/** The document's own identifier among Ajv's schemas; nothing is fetched from there. */
const CONTRACT = 'https://revampd.com/contract';

/** The source of `api-spec/generated/validators.js`. */
export function makeValidators(contract: Contract, root: string): string {
  const query = compile(contract, 'query');
  const body = compile(contract, 'body');
  const folder = mkdtempSync(join(root, 'api-spec/.validators-'));
  try {
    writeFileSync(join(folder, 'query.cjs'), query);
    writeFileSync(join(folder, 'body.cjs'), body);
    writeFileSync(
      join(folder, 'index.js'),
      `export * as query from './query.cjs';\nexport * as body from './body.cjs';\n`,
    );
    const out = join(folder, 'out.js');
    buildSync({
      entryPoints: [join(folder, 'index.js')],
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['main'],
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      outfile: out,
      logLevel: 'error',
    });
    return `/* Generated from the contract; do not edit. */\n${readFileSync(out, 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(contract: Contract, part: 'query' | 'body'): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // A query is text: "25" is an integer there, and one value stands for a list of one.
    coerceTypes: part === 'query' ? 'array' : false,
    useDefaults: true,
    code: { source: true, lines: false },
  });
  addFormats(ajv as never);
  ajv.addSchema(contract.document, CONTRACT);
  const names: Record<string, string> = {};
  for (const operation of contract.operations) {
    const schema = part === 'query' ? querySchema(operation.parameters) : bodySchema(operation.bodyPointer);
    if (!schema) continue;
    names[operation.id] = `https://revampd.com/${part}/${operation.id}`;
    ajv.addSchema({ $id: names[operation.id], ...schema });
  }
  return standaloneCode(ajv, names);
}

const querySchema = (parameters: Contract['operations'][number]['parameters']): object => {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    additionalProperties: false,
    required: inQuery.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(inQuery.map((parameter) => [parameter.name, absolute(parameter.schema)])),
  };
};

const bodySchema = (pointer: string | undefined): object | undefined =>
  pointer === undefined ? undefined : { $ref: `${CONTRACT}#${pointer}` };

/** Local references of the document, as seen from a schema that stands outside it. */
const absolute = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${CONTRACT}#/`));

/** What `npm run new-element -- --help` says. */
import { readableIds, type ContractDocument } from './contract.ts';
import { SEATS } from './seats.ts';
import type { Tree } from './tree.ts';

/** How the command is used, with the operations and seats that there are. */
export function usageText(tree: Tree): string {
  const document = JSON.parse(tree.read('api-spec/generated/openapi.json')) as ContractDocument;
  return `npm run new-element -- [ROOM/]NAME --operation ID [--event TYPE] [--seats A,B] [--new-room]

Writes an element that works at once: what an operation reads of a connection, as pages of rows or as facts, with its states,
words, tests and stories (CONTRIBUTING.md, "A new element").

  [ROOM/]NAME      in kebab-case: invoices, portal/members. Without a room, that of the operation.
  --operation ID   What it reads: ${readableIds(document).join(', ')}.
  --event TYPE     A fact that it tells the host, such as revampd-invoice-chosen. Rows can then be chosen.
  --seats A,B      The seats whose stories are written: ${Object.keys(SEATS).join(', ')}.
                   Default: all that may read it.
  --new-room       Makes ROOM, with its layer.`;
}

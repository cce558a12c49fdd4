import { grantCredit, issueInvoice, type Connection } from '../index.ts';
import { createTester, type Answer, type Person, type Tester } from './tester.ts';

/** The connection of the office. */
export const CONNECTION = 'con_harborline_northgate';
export const AT = `/v1/connections/${CONNECTION}`;

export const usd = (amount: number) => ({ amount, currency: 'USD' });

/** The terms of an invoice of so many cents. */
export const visit = (unitPrice: number) =>
  ({ type: 'one_time', charges: [{ description: 'Visit', unitPrice }] }) as const;

/** Status, code and first pointer of an answer that is a refusal. */
export const refusalOf = ({ status, body }: Answer) => [status, body.code, body.errors?.[0].pointer];

/** An issuer (Tom) with one open invoice of 1000, and a payer (Dana) with 700 of credit. */
export interface Office {
  readonly tester: Tester;
  readonly connection: Connection;
  readonly tom: Person;
  readonly dana: Person;
  /** An open invoice of 1000, by its id. */
  readonly id: string;
  pay(amount: number, more?: object, person?: Person, id?: string): Promise<Answer>;
  annul(id?: string, person?: Person): Promise<Answer>;
}

/** A new office, in a world of its own. */
export function createOffice(): Office {
  const tester = createTester({ scenario: 'empty' });
  const { platform } = tester.api;
  const connection = platform.tables.connections.get(CONNECTION)!;
  grantCredit(platform, connection, usd(700), 'Goodwill');
  const { id } = issueInvoice(platform, connection, visit(1000));
  const [tom, dana] = [tester.as('usr_tom'), tester.as('usr_dana')];
  const payment = { date: '2026-11-21', method_label: 'Visa ending 4421' };
  return {
    tester,
    connection,
    tom,
    dana,
    id,
    pay: (amount, more = {}, person = tom, of = id) =>
      person.post(`${AT}/invoices/${of}/payments`, { amount: usd(amount), ...payment, ...more }),
    annul: (of = id, person = tom) => person.post(`${AT}/invoices/${of}/void`, { reason: 'Sent twice' }),
  };
}

import { startCourier } from './services/courier.ts';
import { startKnock } from './services/knock.ts';
import { startPlain } from './services/plain.ts';
import { startRevampd } from './services/revampd.ts';
import type { Service } from './service.ts';

/** One of those that are measured side by side. */
export interface Contender {
  readonly name: string;
  /** Its file in `pages`. */
  readonly page: string;
  readonly service: Service;
}

const FEW = 50;
const MANY = 10_000;

/** Ours and the plain window with 50 and with 10,000 entries, then two that draw all of 50. */
export async function startContenders(): Promise<readonly Contender[]> {
  return [
    { name: 'Revampd, 50', page: 'revampd', service: startRevampd(FEW) },
    { name: 'Revampd, 10,000', page: 'revampd', service: startRevampd(MANY) },
    { name: 'Plain Lit window, 50', page: 'plain', service: await startPlain(FEW) },
    { name: 'Plain Lit window, 10,000', page: 'plain', service: await startPlain(MANY) },
    { name: 'Courier inbox, 50', page: 'courier', service: await startCourier(FEW) },
    { name: 'Knock feed, 50', page: 'knock', service: await startKnock(FEW) },
  ];
}

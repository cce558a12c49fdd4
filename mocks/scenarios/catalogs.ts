import {
  addCatalogItem,
  addCatalogPlan,
  type CatalogItem,
  type CatalogPlan,
  type Platform,
} from '../platform/index.ts';

type Plan = Omit<CatalogPlan, 'sequence' | 'issuerId' | 'period' | 'endsItems'> & {
  readonly endsItems?: readonly string[];
};
type Item = Omit<CatalogItem, 'sequence' | 'issuerId' | 'period' | 'maxQuantity'> & { readonly maxQuantity?: number };

/** What an issuer sells, each thing by the month. */
interface Shelf {
  readonly issuer: string;
  readonly plans: readonly Plan[];
  readonly items: readonly Item[];
}

const withRevampd = ['partner_revampd', 'sub_org_revampd', 'self_serve_revampd'] as const;
const withPartner = ['partner_sub_org'] as const;

/** Prices in every currency of the cast, in minor units. */
const inAll = (USD: number, GBP: number, EUR: number, JPY: number, KWD: number) => ({ USD, GBP, EUR, JPY, KWD });

const revampd: Shelf = {
  issuer: 'revampd',
  plans: [
    {
      id: 'pln_revampd_solo',
      connectionTypes: ['self_serve_revampd'],
      name: 'Revampd Solo',
      description: 'For one desk.',
      prices: { USD: 5900 },
      included: ['1 number', '500 call minutes', 'Email support'],
    },
    {
      id: 'pln_revampd_studio',
      connectionTypes: ['self_serve_revampd'],
      name: 'Revampd Studio',
      description: 'For a small team.',
      prices: { USD: 11900 },
      included: ['3 numbers', '2,000 call minutes', 'Call recording'],
    },
    {
      id: 'pln_revampd_scale',
      connectionTypes: ['self_serve_revampd'],
      name: 'Revampd Scale',
      description: 'For several places.',
      prices: { USD: 28900 },
      included: ['10 numbers', '8,000 call minutes', 'Call recording', 'Priority support'],
    },
    {
      id: 'pln_revampd_partner',
      connectionTypes: ['partner_revampd'],
      name: 'Revampd Partner',
      description: 'Your own portal, under your own name.',
      prices: { USD: 34900 },
      included: ['Up to 25 Sub-Orgs', 'White-label portal', 'Payouts by the month'],
    },
    {
      id: 'pln_revampd_partner_plus',
      connectionTypes: ['partner_revampd'],
      name: 'Revampd Partner Plus',
      description: 'For a growing network.',
      prices: { USD: 59900 },
      included: ['Sub-Orgs without limit', 'White-label portal', 'Payouts by the week', 'Priority support'],
    },
  ],
  items: [
    {
      id: 'itm_phone_number',
      connectionTypes: withRevampd,
      name: 'Additional phone number',
      description: 'A local number in any region that we serve.',
      prices: inAll(300, 250, 300, 330, 300),
    },
    {
      id: 'itm_call_credits',
      connectionTypes: withRevampd,
      name: 'Call credits',
      description: '1,000 minutes a month.',
      prices: inAll(1800, 1500, 1700, 2700, 5500),
    },
    {
      id: 'itm_toll_free',
      connectionTypes: withRevampd,
      name: 'Toll-free number',
      description: 'Callers pay nothing.',
      prices: inAll(900, 750, 850, 1350, 2750),
    },
  ],
};

const harborline: Shelf = {
  issuer: 'harborline',
  plans: [
    {
      id: 'pln_front_desk_essentials',
      connectionTypes: withPartner,
      name: 'Front Desk Essentials',
      description: 'A front desk that never misses a call.',
      prices: inAll(12900, 10400, 11900, 14800, 39750),
      included: ['2 numbers, unlimited local calls', 'Voicemail to email', 'Weekday support, 8 AM to 6 PM', '4 seats'],
    },
    {
      id: 'pln_front_desk_plus',
      connectionTypes: withPartner,
      name: 'Front Desk Plus',
      description: 'For two sites that answer as one.',
      prices: inAll(24900, 20100, 22900, 28600, 76500),
      included: [
        '6 numbers, unlimited local calls',
        'Call recording for every site',
        'Support on every day',
        '8 seats',
      ],
      endsItems: ['itm_extra_seat', 'itm_call_recording'],
    },
  ],
  items: [
    {
      id: 'itm_extra_seat',
      connectionTypes: withPartner,
      name: 'Extra seat',
      description: 'One more person who answers.',
      prices: inAll(1400, 1150, 1300, 1600, 4300),
      maxQuantity: 200,
    },
    {
      id: 'itm_sms_reminders',
      connectionTypes: withPartner,
      name: 'SMS reminders',
      description: 'A text the day before an appointment.',
      prices: inAll(2900, 2350, 2700, 3350, 8950),
      maxQuantity: 1,
    },
    {
      id: 'itm_call_recording',
      connectionTypes: withPartner,
      name: 'Call recording',
      description: 'Kept for ninety days.',
      prices: inAll(3200, 2600, 2950, 3700, 9850),
    },
  ],
};

const kilowatt: Shelf = {
  issuer: 'kilowatt',
  plans: [
    {
      id: 'pln_yard_line',
      connectionTypes: withPartner,
      name: 'Yard Line',
      description: 'Twenty handsets.',
      prices: { USD: 37000 },
      included: ['20 handsets', 'Rugged cases'],
    },
    {
      id: 'pln_store_line',
      connectionTypes: withPartner,
      name: 'Store Line',
      description: 'Six handsets.',
      prices: { USD: 12600 },
      included: ['6 handsets'],
    },
  ],
  items: [],
};

/** Puts what Revampd and both Partners sell into their catalogues. */
export function fillCatalogs(platform: Platform): void {
  for (const { issuer, plans, items } of [revampd, harborline, kilowatt]) {
    const common = { issuerId: `org_${issuer}`, period: 'month' } as const;
    for (const plan of plans) addCatalogPlan(platform, { endsItems: [], ...plan, ...common });
    for (const item of items) addCatalogItem(platform, { maxQuantity: 1000, ...item, ...common });
  }
}

import {
  addOrganization,
  addSecretKey,
  addUser,
  connectPartner,
  connectSubOrg,
  type Connection,
  type Organization,
  type Platform,
} from '../platform/index.ts';
import { nameCompany, namePerson } from './names.ts';

/** A Partner with many Sub-Orgs, of a trade. */
interface Crowd {
  readonly key: string;
  /** Whom the world already has stands here without. */
  readonly founding?: { readonly name: string; readonly prefix: string; readonly owner: string };
  readonly trades: readonly string[];
}

const HEALTH = [
  'Dental',
  'Orthodontics',
  'Veterinary',
  'Optical',
  'Physio',
  'Pediatrics',
  'Dermatology',
  'Chiropractic',
];
const SHOPS = ['Hardware', 'Florist', 'Books', 'Bakery', 'Grocers', 'Pharmacy', 'Cycles', 'Garden Center'];
const TRADES = ['Plumbing', 'Roofing', 'Electric', 'Landscaping', 'Heating & Air', 'Flooring', 'Glass', 'Painting'];
const OFFICES = ['Law', 'Accounting', 'Insurance', 'Realty', 'Architects', 'Surveyors', 'Notaries', 'Recruiting'];
const FLEETS = [
  'Logistics',
  'Freight',
  'Cold Storage',
  'Couriers',
  'Warehousing',
  'Moving',
  'Packaging',
  'Fleet Services',
];

/** Who the Sub-Orgs are shared out among, in equal parts. */
const crowds: readonly Crowd[] = [
  { key: 'harborline', trades: HEALTH },
  { key: 'kilowatt', trades: FLEETS },
  { key: 'bayline', founding: { name: 'Bayline Voice', prefix: 'BV', owner: 'Imani Fowler' }, trades: SHOPS },
  { key: 'summitwave', founding: { name: 'Summitwave', prefix: 'SW', owner: 'Jonas Ekberg' }, trades: TRADES },
  { key: 'tidewater', founding: { name: 'Tidewater Calls', prefix: 'TC', owner: 'Lucia Ferrante' }, trades: OFFICES },
  { key: 'prairienet', founding: { name: 'Prairienet', prefix: 'PN', owner: 'Wade Thornton' }, trades: TRADES },
  { key: 'copperline', founding: { name: 'Copperline', prefix: 'CL', owner: 'Mei Tanaka' }, trades: SHOPS },
  { key: 'lakeshore', founding: { name: 'Lakeshore Connect', prefix: 'LC', owner: 'Ola Nyström' }, trades: HEALTH },
  { key: 'redwood', founding: { name: 'Redwood Telecom', prefix: 'RT', owner: 'Camila Reyes' }, trades: OFFICES },
  { key: 'skylark', founding: { name: 'Skylark Phones', prefix: 'SP', owner: 'Ewan Mackay' }, trades: HEALTH },
];

/**
 * Adds Sub-Orgs until there are so many connections, or one fewer: ten Partners share them equally, the two that the
 * world has among them. Each has an owner, a key (`sk_test_<key>`) and its two connections, `con_<key>` with its Partner
 * and `con_<key>_revampd`; keys are `harborline_1`, `kilowatt_1`, … Answers the connections with their Partners.
 */
export function addCrowd(platform: Platform, connections: number): readonly Connection[] {
  const { organizations, connections: existing } = platform.tables;
  const revampd = organizations.get('org_revampd')!;
  const partners = platform.transaction(() => crowds.map((crowd) => partnerOf(platform, crowd, revampd)));
  const missing = Math.floor((connections - existing.all().length) / 2);
  const added: Connection[] = [];
  for (let begin = 0; begin < missing; begin += BATCH)
    platform.transaction(() => {
      for (let index = begin; index < Math.min(begin + BATCH, missing); index += 1) {
        const place = index % crowds.length;
        const sides = { partner: partners[place]!, revampd };
        added.push(addSubOrg(platform, crowds[place]!, Math.floor(index / crowds.length), sides));
      }
    });
  return added;
}

/** The most Sub-Orgs of a Partner that have names of their own. */
const MOST_EACH = 5000;

/** How many Sub-Orgs are added in one commit. */
const BATCH = 500;

const PACIFIC = { currency: 'USD', timeZone: 'America/Los_Angeles' };

function partnerOf(platform: Platform, { key, founding }: Crowd, revampd: Organization): Organization {
  const id = `org_${key}`;
  if (!founding) return platform.tables.organizations.get(id)!;
  const partner = addOrganization(platform, {
    id,
    name: founding.name,
    type: 'partner',
    invoicePrefix: founding.prefix,
  });
  addSecretKey(platform, `sk_test_${key}`, id);
  addUser(platform, { id: `usr_${key}`, organizationId: id, name: founding.owner, role: 'owner' });
  connectPartner(platform, partner, revampd, { ...PACIFIC, id: `con_${key}_revampd` });
  return partner;
}

function addSubOrg(
  platform: Platform,
  crowd: Crowd,
  index: number,
  sides: { readonly partner: Organization; readonly revampd: Organization },
): Connection {
  const key = `${crowd.key}_${index + 1}`;
  const id = `org_${key}`;
  const name = nameCompany(crowd.trades, namesakesBefore(crowd) * MOST_EACH + index);
  const subOrg = addOrganization(platform, { id, name, type: 'sub_org', invoicePrefix: 'SO' });
  addSecretKey(platform, `sk_test_${key}`, id);
  addUser(platform, { id: `usr_${key}`, organizationId: id, name: namePerson(index), role: 'owner' });
  const terms = {
    withPartner: { ...PACIFIC, id: `con_${key}` },
    withRevampd: { ...PACIFIC, id: `con_${key}_revampd` },
  };
  return connectSubOrg(platform, subOrg, sides, terms).withPartner;
}

/** How many Partners before this one serve the same trades: none of their Sub-Orgs' names comes again. */
function namesakesBefore(crowd: Crowd): number {
  return crowds.slice(0, crowds.indexOf(crowd)).filter(({ trades }) => trades === crowd.trades).length;
}

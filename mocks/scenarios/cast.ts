import type { OrganizationType, Role } from '../platform/index.ts';

/** An organization of the mock world and its people. Ids are `org_<key>` and `usr_<key>`. */
export interface CastOrganization {
  readonly key: string;
  readonly name: string;
  readonly type: OrganizationType;
  /** What its invoice numbers begin with. */
  readonly prefix: string;
  readonly secretKey: string;
  readonly people: readonly (readonly [key: string, name: string, role: Role])[];
}

/** A Sub-Org, its Partner, and in what it is billed and when its days begin. */
export interface CastSubOrg extends CastOrganization {
  readonly partner: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** Revampd, two Partners and a Self-Serve customer. */
export const organizations: readonly CastOrganization[] = [
  {
    key: 'revampd',
    name: 'Revampd',
    type: 'revampd',
    prefix: 'RV',
    secretKey: 'sk_test_revampd',
    people: [
      ['omar', 'Omar Castellanos', 'owner'],
      ['ruth', 'Ruth Adeyemi', 'billing'],
      ['lena', 'Lena Fischer', 'support'],
      ['sven', 'Sven Halvorsen', 'viewer'],
    ],
  },
  {
    key: 'harborline',
    name: 'Harborline',
    type: 'partner',
    prefix: 'HL',
    secretKey: 'sk_test_partner',
    people: [
      ['tom', 'Tom Aldersey', 'owner'],
      ['grace', 'Grace Okafor', 'billing'],
      ['priya', 'Priya Raman', 'support'],
      ['noor', 'Noor Haddad', 'viewer'],
    ],
  },
  {
    key: 'kilowatt',
    name: 'Kilowatt Telecom',
    type: 'partner',
    prefix: 'KW',
    secretKey: 'sk_test_kilowatt',
    people: [
      ['vera', 'Vera Lindholm', 'owner'],
      ['hugo', 'Hugo Brandt', 'support'],
    ],
  },
  {
    key: 'juniper',
    name: 'Juniper & Co',
    type: 'self_serve',
    prefix: 'JC',
    secretKey: 'sk_test_self_serve',
    people: [
      ['wren', 'Wren Castillo', 'owner'],
      ['mina', 'Mina Sato', 'billing'],
      ['theo', 'Theo Brandvold', 'support'],
      ['anika', 'Anika Rao', 'viewer'],
    ],
  },
];

const subOrg = (
  partner: string,
  [key, name, prefix]: readonly [key: string, name: string, prefix: string],
  [currency, timeZone]: readonly [currency: string, timeZone: string],
  people: CastOrganization['people'],
  secretKey = `sk_test_${key}`,
): CastSubOrg => ({ key, name, prefix, type: 'sub_org', secretKey, people, partner, currency, timeZone });

const PACIFIC = ['USD', 'America/Los_Angeles'] as const;

/** Harborline's practices, and two customers of Kilowatt Telecom. */
export const subOrgs: readonly CastSubOrg[] = [
  subOrg(
    'harborline',
    ['northgate', 'Northgate Dental', 'ND'],
    PACIFIC,
    [
      ['dana', 'Dana Whitlock', 'owner'],
      ['ines', 'Ines Duarte', 'billing'],
      ['joel', 'Joel Park', 'support'],
      ['marcus', 'Marcus Bell', 'viewer'],
    ],
    'sk_test_sub_org',
  ),
  subOrg('harborline', ['ridgeway', 'Ridgeway Veterinary', 'RW'], PACIFIC, [['abel', 'Abel Nakamura', 'owner']]),
  subOrg('harborline', ['cascade', 'Cascade Physio', 'CP'], PACIFIC, [
    ['petra', 'Petra Novak', 'owner'],
    ['liam', 'Liam Byrne', 'billing'],
  ]),
  subOrg('harborline', ['alder', 'Alder & Main Optical', 'AM'], PACIFIC, [['rosa', 'Rosa Whitaker', 'owner']]),
  subOrg('harborline', ['sound', 'Sound Pediatrics', 'SP'], PACIFIC, [['idris', 'Idris Bello', 'owner']]),
  subOrg('harborline', ['riverside', 'Riverside Dermatology', 'RD'], PACIFIC, [['carla', 'Carla Mendes', 'owner']]),
  subOrg('harborline', ['brightharbor', 'Bright Harbor Physio', 'BH'], PACIFIC, [['owen', 'Owen Clarke', 'owner']]),
  subOrg(
    'harborline',
    ['fennel', 'Fennel Street Orthodontics', 'FS'],
    ['USD', 'America/Denver'],
    [['june', 'June Abbott', 'owner']],
  ),
  subOrg(
    'harborline',
    ['islington', 'Islington Dental Rooms', 'ID'],
    ['GBP', 'Europe/London'],
    [['nell', 'Nell Ashworth', 'owner']],
  ),
  subOrg(
    'harborline',
    ['lindner', 'Zahnarztpraxis Lindner', 'ZL'],
    ['EUR', 'Europe/Berlin'],
    [['greta', 'Greta Lindner', 'owner']],
  ),
  subOrg(
    'harborline',
    ['omori', 'Ōmori Dental Clinic', 'OD'],
    ['JPY', 'Asia/Tokyo'],
    [['haruka', 'Haruka Ōmori', 'owner']],
  ),
  subOrg(
    'harborline',
    ['salmiya', 'Salmiya Smiles', 'SS'],
    ['KWD', 'Asia/Kuwait'],
    [['yousef', 'Yousef Al-Mutairi', 'owner']],
  ),
  subOrg(
    'kilowatt',
    ['pinecrest', 'Pinecrest Logistics', 'PL'],
    ['USD', 'America/Chicago'],
    [['stella', 'Stella Grant', 'owner']],
  ),
  subOrg(
    'kilowatt',
    ['bluestem', 'Bluestem Grocers', 'BG'],
    ['USD', 'America/Chicago'],
    [['felix', 'Felix Ortega', 'owner']],
  ),
];

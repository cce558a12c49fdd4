import {
  addOrganization,
  addSecretKey,
  addUser,
  connectPartner,
  connectSelfServe,
  connectSubOrg,
  joinAffiliateProgram,
  type Organization,
  type Platform,
} from '../platform/index.ts';
import { organizations, subOrgs, type CastOrganization, type CastSubOrg } from './cast.ts';

/** Adds all organizations, their people, keys and connections; nothing has happened between them yet. */
export function buildNetwork(platform: Platform): void {
  const added = new Map([...organizations, ...subOrgs].map((cast) => [cast.key, addCast(platform, cast)]));
  const revampd = added.get('revampd')!;
  const pacific = { currency: 'USD', timeZone: 'America/Los_Angeles' };
  for (const key of ['harborline', 'kilowatt'])
    connectPartner(platform, added.get(key)!, revampd, { ...pacific, id: `con_${key}_revampd` });
  connectSelfServe(platform, added.get('juniper')!, revampd, {
    id: 'con_juniper_revampd',
    currency: 'USD',
    timeZone: 'America/New_York',
  });
  for (const { key, partner, currency, timeZone } of subOrgs) {
    const sides = { partner: added.get(partner)!, revampd };
    const settings = key === 'northgate' ? { invoiceDay: 15, daysUntilDue: 16 } : {};
    connectSubOrg(platform, added.get(key)!, sides, {
      withPartner: { id: `con_${partner}_${key}`, currency, timeZone, settings },
      withRevampd: { id: `con_${key}_revampd`, currency, timeZone },
    });
  }
  for (const key of ['harborline', 'juniper', ...subOrgs.filter(isOfHarborline).map((each) => each.key)])
    joinAffiliateProgram(platform, platform.tables.connections.get(`con_${key}_revampd`)!);
}

/** Kilowatt Telecom and its customers take no part in the affiliate program. */
function isOfHarborline({ partner }: CastSubOrg): boolean {
  return partner === 'harborline';
}

function addCast(platform: Platform, cast: CastOrganization): Organization {
  const { name, type, prefix } = cast;
  const organization = addOrganization(platform, { id: `org_${cast.key}`, name, type, invoicePrefix: prefix });
  addSecretKey(platform, cast.secretKey, organization.id);
  for (const [key, person, role] of cast.people)
    addUser(platform, { id: `usr_${key}`, organizationId: organization.id, name: person, role });
  return organization;
}

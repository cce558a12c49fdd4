import type { Actor } from './actors.ts';
import { DomainError } from './errors.ts';
import { toReference, type Organization, type OrganizationReference, type OrganizationType } from './organizations.ts';
import type { Platform } from './platform.ts';

/** The four kinds of relationship (CON-2). */
export type ConnectionType = 'partner_sub_org' | 'partner_revampd' | 'sub_org_revampd' | 'self_serve_revampd';

/** All connection types, in the order of REQUIREMENTS.md. */
export const connectionTypes: readonly ConnectionType[] = [
  'partner_sub_org',
  'partner_revampd',
  'sub_org_revampd',
  'self_serve_revampd',
];

/** What the issuer may set for one connection (CON-10). */
export interface ConnectionSettings {
  /** Day of the month on which invoices are issued, 1–28. */
  readonly invoiceDay: number;
  /** Days from an invoice's date until it is due; 14 unless set. */
  readonly daysUntilDue: number;
  /** Whether credit applies by itself to new invoices. */
  readonly autoApplyCredit: boolean;
  /** People of the receiving side (the issuer), of whom the least busy gets each new ticket (TIC-4). */
  readonly supportRepIds: readonly string[];
}

/** One direct relationship between two organizations, with one currency and one time zone (CON-1). */
export interface Connection {
  readonly id: string;
  readonly type: ConnectionType;
  /** Sends the invoices. */
  readonly issuer: OrganizationReference;
  /** Pays them and owns the wallet. */
  readonly payer: OrganizationReference;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly settings: ConnectionSettings;
  /** UTC milliseconds. */
  readonly createdAt: number;
  /** Who changed the settings last; null where nobody has. */
  readonly changedBy: Actor;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
}

/** What a new connection is given, its two sides apart. */
export interface ConnectionTerms {
  readonly id: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly settings?: Partial<ConnectionSettings>;
}

const defaultSettings: ConnectionSettings = {
  invoiceDay: 1,
  daysUntilDue: 14,
  autoApplyCredit: false,
  supportRepIds: [],
};

/** Connects a Partner with Revampd. */
export function connectPartner(
  platform: Platform,
  partner: Organization,
  revampd: Organization,
  terms: ConnectionTerms,
): Connection {
  return addConnection(platform, 'partner_revampd', revampd, partner, terms);
}

/** Connects a Self-Serve organization with Revampd: its only connection (CON-11). */
export function connectSelfServe(
  platform: Platform,
  selfServe: Organization,
  revampd: Organization,
  terms: ConnectionTerms,
): Connection {
  return addConnection(platform, 'self_serve_revampd', revampd, selfServe, terms);
}

/** Connects a Sub-Org with its Partner and, in the same act, with Revampd: never one without the other (CON-11). */
export function connectSubOrg(
  platform: Platform,
  subOrg: Organization,
  sides: { readonly partner: Organization; readonly revampd: Organization },
  terms: { readonly withPartner: ConnectionTerms; readonly withRevampd: ConnectionTerms },
): { readonly withPartner: Connection; readonly withRevampd: Connection } {
  return platform.transaction(() => ({
    withPartner: addConnection(platform, 'partner_sub_org', sides.partner, subOrg, terms.withPartner),
    withRevampd: addConnection(platform, 'sub_org_revampd', sides.revampd, subOrg, terms.withRevampd),
  }));
}

/** The connection of this type in which the organization pays. There is one at most. */
export function connectionAsPayer(
  platform: Platform,
  organizationId: string,
  type: ConnectionType,
): Connection | undefined {
  const rows = platform.tables.connections.rows('byCounterpart', `${organizationId} ${type}`);
  return rows.find((connection) => connection.payer.id === organizationId);
}

const sidesOf: Readonly<Record<ConnectionType, readonly [issuer: OrganizationType, payer: OrganizationType]>> = {
  partner_sub_org: ['partner', 'sub_org'],
  partner_revampd: ['revampd', 'partner'],
  sub_org_revampd: ['revampd', 'sub_org'],
  self_serve_revampd: ['revampd', 'self_serve'],
};

function addConnection(
  platform: Platform,
  type: ConnectionType,
  issuer: Organization,
  payer: Organization,
  terms: ConnectionTerms,
): Connection {
  const [issuerType, payerType] = sidesOf[type];
  if (issuer.type !== issuerType || payer.type !== payerType)
    throw new DomainError('validation_failed', `A ${type} connection joins ${issuerType} and ${payerType}.`);
  if (connectionAsPayer(platform, payer.id, type))
    throw new DomainError('validation_failed', `${payer.name} already has a connection of type ${type}.`);
  return platform.transaction(() =>
    platform.tables.connections.put({
      id: terms.id,
      type,
      issuer: toReference(issuer),
      payer: toReference(payer),
      currency: terms.currency,
      timeZone: terms.timeZone,
      settings: { ...defaultSettings, ...terms.settings },
      createdAt: platform.now(),
      changedBy: null,
      changedAt: platform.now(),
      version: 1,
    }),
  );
}

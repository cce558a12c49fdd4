import type { Platform } from './platform.ts';
import type { Role } from './roles.ts';
import { toBase64Url } from './secrets.ts';

/** What an organization is on the platform. A viewer's seat in a connection is named the same. */
export type OrganizationType = 'partner' | 'sub_org' | 'self_serve' | 'revampd';

/** An organization as others name it. */
export interface OrganizationReference {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
}

/** A company on the platform, or Revampd itself. */
export interface Organization extends OrganizationReference {
  /** What its invoice numbers begin with: capital letters (`HL`). */
  readonly invoicePrefix: string;
}

/** A person of one organization. */
export interface User {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly role: Role;
  /** 256 bits, base64url: what a browser keeps of this person is encrypted with it (THR-3). */
  readonly storageKey: string;
}

/** An organization's secret key; the id is the key itself. */
export interface SecretKey {
  readonly id: string;
  readonly organizationId: string;
}

/** Adds an organization. */
export function addOrganization(platform: Platform, organization: Organization): Organization {
  return platform.transaction(() => platform.tables.organizations.put({ ...organization }));
}

/** Adds a person to an organization. */
export function addUser(platform: Platform, user: Omit<User, 'storageKey'>): User {
  return platform.transaction(() =>
    platform.tables.users.put({ ...user, storageKey: toBase64Url(platform.secrets(32)) }),
  );
}

/** Gives an organization a secret key (`sk_test_…`). */
export function addSecretKey(platform: Platform, key: string, organizationId: string): SecretKey {
  return platform.transaction(() => platform.tables.secretKeys.put({ id: key, organizationId }));
}

/** The organization as others name it. */
export function toReference({ id, name, type }: OrganizationReference): OrganizationReference {
  return { id, name, type };
}

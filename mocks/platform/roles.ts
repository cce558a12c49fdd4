/** What a role is called; it narrows what a seat may do (REQUIREMENTS.md, Seats, sections, actions). */
export type Role = 'owner' | 'billing' | 'support' | 'viewer';

/** What a session may do (API.md, Credentials). */
export type Permission =
  | 'billing:read'
  | 'billing:write'
  | 'approvals:decide'
  | 'wallet:write'
  | 'payouts:write'
  | 'support:read'
  | 'support:write'
  | 'support:manage'
  | 'notifications:read'
  | 'activity:read';

/** Every role reads tickets, notifications and activity. */
const everyone: readonly Permission[] = ['support:read', 'notifications:read', 'activity:read'];
const money: readonly Permission[] = ['billing:write', 'approvals:decide', 'wallet:write', 'payouts:write'];
const tickets: readonly Permission[] = ['support:write', 'support:manage'];

/** What each role may do at most: `owner` all, `billing` all but ticket acts, `support` no money, `viewer` reads. */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['billing:read', ...everyone, ...money, ...tickets],
  billing: ['billing:read', ...everyone, ...money],
  support: [...everyone, ...tickets],
  viewer: ['billing:read', ...everyone],
};

/** What a secret key may do in its organization's connections: read. */
export const permissionsOfKey: readonly Permission[] = ['billing:read', ...everyone];

/** All roles, the widest first. */
export const roles: readonly Role[] = ['owner', 'billing', 'support', 'viewer'];

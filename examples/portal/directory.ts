/**
 * Harborline's own records: its people, its clients, and who may see which client's account. Where a real portal has its
 * user database, this one has a list. The ids are those that Revampd gave (its sandbox has them by heart).
 */

export type Role = 'owner' | 'billing' | 'support' | 'viewer';

/** A practice that Harborline serves, and its connection with Harborline at Revampd. */
export interface Client {
  readonly name: string;
  readonly connectionId: string;
}

/** Someone with a login here: Harborline's own staff, or a client's people; in the demo also Revampd's. */
export interface Person {
  /** Also Revampd's id of this person (`user_id`). */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The client they work for; undefined for Harborline's staff. */
  readonly client?: Client;
  /** They work for Revampd, whose own place stands beside Harborline's on the page of tickets. */
  readonly isOfRevampd?: true;
}

export const northgate: Client = { name: 'Northgate Dental', connectionId: 'con_harborline_northgate' };
const ridgeway: Client = { name: 'Ridgeway Veterinary', connectionId: 'con_harborline_ridgeway' };

const clients = [northgate, ridgeway];

export const staff: readonly Person[] = [
  { id: 'usr_tom', name: 'Tom Aldersey', role: 'owner' },
  { id: 'usr_grace', name: 'Grace Okafor', role: 'billing' },
  { id: 'usr_priya', name: 'Priya Raman', role: 'support' },
  { id: 'usr_noor', name: 'Noor Haddad', role: 'viewer' },
];

export const clientPeople: readonly Person[] = [
  { id: 'usr_dana', name: 'Dana Whitlock', role: 'owner', client: northgate },
  { id: 'usr_ines', name: 'Ines Duarte', role: 'billing', client: northgate },
  { id: 'usr_joel', name: 'Joel Park', role: 'support', client: northgate },
  { id: 'usr_marcus', name: 'Marcus Bell', role: 'viewer', client: northgate },
];

export const revampdPeople: readonly Person[] = [
  { id: 'usr_lena', name: 'Lena Fischer', role: 'support', isOfRevampd: true },
  { id: 'usr_omar', name: 'Omar Castellanos', role: 'owner', isOfRevampd: true },
  { id: 'usr_ruth', name: 'Ruth Adeyemi', role: 'billing', isOfRevampd: true },
  { id: 'usr_sven', name: 'Sven Halvorsen', role: 'viewer', isOfRevampd: true },
];

/** The person of an id, or undefined. */
export function findPerson(id: unknown): Person | undefined {
  return [...staff, ...clientPeople, ...revampdPeople].find((person) => person.id === id);
}

/** Staff see every client's account; a client's people see their own; Revampd's people see what Revampd shows them. */
export function maySee(person: Person, connectionId: string): boolean {
  if (person.isOfRevampd) return false;
  return (person.client ? [person.client] : clients).some((client) => client.connectionId === connectionId);
}

import { expect } from '@open-wc/testing';
import { isOwn } from './is-own.ts';

const of = (subject: string | undefined) => ({ session: { subject } }) as Parameters<typeof isOwn>[0];

describe('whose session it is', () => {
  it('is a user’s whose whole id it begins with', () => {
    expect(isOwn(of('usr_12 con_1'), { id: 'usr_12' })).to.equal(true);
    for (const id of ['usr_1', 'usr_123', 'con_1', '']) expect(isOwn(of('usr_12 con_1'), { id }), id).to.equal(false);
  });

  it('is nobody’s where the session, its subject or the user isn’t known', () => {
    expect(isOwn(undefined, { id: 'usr_12' })).to.equal(false);
    expect(isOwn(of(undefined), { id: 'usr_12' })).to.equal(false);
    for (const user of [null, undefined]) expect(isOwn(of('usr_12 con_1'), user)).to.equal(false);
  });
});

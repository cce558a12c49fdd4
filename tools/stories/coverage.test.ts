import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingStates } from './coverage.ts';

const story = (title: string, name: string) => ({ id: `${title}--${name}`, type: 'story' as const, title, name });

describe('EMB-10 every seat of an element in every state', () => {
  it('EMB-10 names the seat that lacks a state, and nothing else', () => {
    const entries = [
      story('Wallet/Seats/Self-Serve', 'Empty'),
      story('Wallet/Seats/Self-Serve', 'Failed'),
      story('Wallet/Seats/Partner with Revampd', 'Empty'),
      story('Wallet/Themes', 'Dark'),
      story('Invoices/Seats/Self-Serve', 'Paid'),
      { ...story('Wallet/Seats/Self-Serve', 'Docs'), type: 'docs' as const },
    ];
    assert.deepEqual(missingStates(entries), ['Wallet: Partner with Revampd has no story "Failed"']);
    assert.deepEqual(missingStates([...entries, story('Wallet/Seats/Partner with Revampd', 'Failed')]), []);
  });
});

/** The 70 faults of REL-1. */
import type { CallFault, Fault } from './fault.ts';
import { bodyFaults } from './faults/body.ts';
import { connectionFaults } from './faults/connection.ts';
import { originFaults } from './faults/origin.ts';
import { statusFaults } from './faults/status.ts';
import { streamFaults } from './faults/stream.ts';
import { writeFaults } from './faults/write.ts';

/** Faults of a single call, by where they spoil it. */
export const callFaults: readonly CallFault[] = [
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
  ...originFaults,
  ...writeFaults,
];

export { streamFaults };

/** All of them. */
export const faults: readonly Fault[] = [...callFaults, ...streamFaults];

/** What a test of a fault is called. */
export const titleOf = ({ level, name }: Fault): string => `REL-1 ${level}: ${name}`;

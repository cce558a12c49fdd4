import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { statusLine, type StatusLine } from '../../packages/elements/src/ui/status-line.ts';
import { partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Status line' };
export default meta;

const dismiss = { label: 'Dismiss', act: () => {} };

const LINES: readonly StatusLine[] = [
  {
    id: 'done',
    tone: 'success',
    fact: '$318.00 applied to HL-2061.',
    consequence: html`The invoice is paid. Your balance is $94.60. <a href="#invoice" part="link">View invoice</a>`,
    actions: [dismiss],
  },
  {
    id: 'failed',
    tone: 'danger',
    fact: 'This wasn’t done.',
    consequence: 'Your role no longer allows it. No money moved.',
  },
  {
    id: 'unknown',
    tone: 'warning',
    fact: 'We don’t know yet whether this went through.',
    consequence: 'Check again. It is done once at most, however often you check.',
    actions: [{ label: 'Check again', act: () => {} }],
  },
  { id: 'running', tone: 'info', fact: 'Applying $318.00 to HL-2061…' },
];

export const Tones: PartStory = shows('Where an act stands', () => LINES.map(statusLine));
export const Checking: PartStory = shows('What was asked for is under way', () =>
  statusLine({ ...LINES[2]!, actions: [{ label: 'Check again', act: () => {}, pending: true }] }),
);
export const TwoActions: PartStory = shows('Something to do, or not', () =>
  statusLine({
    id: 'code',
    tone: 'warning',
    fact: 'Waiting for you to confirm who you are.',
    actions: [{ label: 'Enter the code', act: () => {} }, dismiss],
  }),
);

import type { Appearance } from '@revampd/elements';

/** A partner's theme: its name, and the inputs that make it (LOOKS.md 2). */
export interface Look {
  readonly title: string;
  readonly appearance: Appearance;
}

/** Revampd's own look and the four example themes. The fonts are named as a partner would; none is shipped here. */
export const LOOKS = {
  default: { title: 'Default', appearance: {} },
  harborline: { title: 'Harborline', appearance: { accent: '#0b6e6e', radius: '6px' } },
  fern: {
    title: 'Fern & Field',
    appearance: {
      accent: '#a8492a',
      neutral: '#a07a3c',
      radius: '14px',
      density: '1',
      font: 'Figtree, system-ui, sans-serif',
      'font-heading': '"Source Serif 4", Georgia, serif',
      'font-size': '15px',
    },
  },
  kilowatt: {
    title: 'Kilowatt',
    appearance: {
      accent: '#c6f135',
      neutral: '#5d6b6f',
      radius: '2px',
      density: '-1',
      font: '"IBM Plex Sans", system-ui, sans-serif',
    },
  },
  pomelo: {
    title: 'Pomelo',
    appearance: {
      accent: '#e0407b',
      neutral: '#8d6b86',
      radius: '18px',
      font: '"Plus Jakarta Sans", system-ui, sans-serif',
    },
  },
} as const satisfies Record<string, Look>;

import type { Preview } from '@storybook/web-components-vite';
import { LOOKS } from './looks.ts';

/** Locales of the toolbar: written languages and `en-XA`, English made longer with accents, by which untranslated text shows. */
const LOCALES = { en: 'English', de: 'Deutsch', ar: 'العربية', 'en-XA': 'Pseudo (en-XA)' } as const;

/** Widths of the box around a story, in pixels; `auto` is all there is. */
const WIDTHS = ['auto', '280', '360', '480', '700', '1040'] as const;

/** What a reviewer may choose for every story; a story about one of them holds its own by `globals`. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'The partner’s theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: Object.entries(LOOKS).map(([value, { title }]) => ({ value, title })),
    },
  },
  scheme: {
    description: 'Light, dark, or what the system prefers',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'inherit', title: 'Inherit' },
      ],
    },
  },
  locale: {
    description: 'Language and direction',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.entries(LOCALES).map(([value, title]) => ({ value, title })),
    },
  },
  width: {
    description: 'Width of the box around the element',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: WIDTHS.map((value) => ({ value, title: value === 'auto' ? 'Full width' : `${value} px` })),
    },
  },
};

/** What the toolbar has of the start. */
export const toolbarDefaults = { theme: 'default', scheme: 'light', locale: 'en', width: 'auto' } as const;

/** The toolbar as stories read and hold it. */
export interface ToolbarGlobals {
  readonly theme: keyof typeof LOOKS;
  readonly scheme: 'light' | 'dark' | 'inherit';
  readonly locale: keyof typeof LOCALES;
  readonly width: (typeof WIDTHS)[number];
}

import { createContext } from '@lit/context';
import type { MessageOverrides, Scope } from '@revampd/core';
import type { Routes } from '../events/navigate.ts';

/** The session and cache that elements below share. */
export const scopeContext = createContext<Scope | undefined>(Symbol.for('revampd.scope'));
/** The locale (BCP 47) that the host chose. */
export const localeContext = createContext<string | undefined>(Symbol.for('revampd.locale'));
/** Light, dark, or what the page around says. */
export const colorSchemeContext = createContext<ColorScheme | undefined>(Symbol.for('revampd.color-scheme'));
/** Where the host's own pages for invoices and the like are. */
export const routesContext = createContext<Routes | undefined>(Symbol.for('revampd.routes'));

/** The host's own texts in place of ours. */
export const messagesContext = createContext<MessageOverrides | undefined>(Symbol.for('revampd.messages'));
/** Which live changes are spoken. */
export const announcementsContext = createContext<Announcements | undefined>(Symbol.for('revampd.announcements'));

export const ANNOUNCEMENTS = ['all', 'own', 'off'] as const;
/** `own` speaks what comes of the person's own acts alone (WCAG 2.2.2, INTERACTION.md A6); none given is `all`. */
export type Announcements = (typeof ANNOUNCEMENTS)[number];

export const COLOR_SCHEMES = ['light', 'dark', 'inherit'] as const;
/** `inherit` takes the `color-scheme` of the page around the element. */
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

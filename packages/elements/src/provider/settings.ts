import { createScope, fetchSessionFrom, type FetchSession, type MessageOverrides, type Scope } from '@revampd/core';
import { advise } from '../advice/advise.ts';
import type { Announcements } from '../contexts/contexts.ts';
import type { Routes } from '../events/navigate.ts';
import type { Appearance } from '../theme/appearance.ts';

/** What connects elements to Revampd: the same for `<revampd-provider>` and `configure()`. */
export interface EmbedSettings {
  /** The partner's own session endpoint; it is POSTed to, and answers what createSession answered it, whole. */
  readonly sessionUrl?: string;
  /** Gets a session in another way; wins over `sessionUrl`. */
  readonly fetchSession?: FetchSession;
  /**
   * Asks one of the host's own users who they are, and gets a session with `assurance: elevated` for them, when an act needs
   * it. Without it the person is asked for a code that Revampd sends (SES-8).
   */
  readonly fetchElevatedSession?: FetchSession;
  /** The connection to show; default the session's own. */
  readonly connectionId?: string;
  /** The API's origin; default `https://api.revampd.com`. */
  readonly baseUrl?: string;
  /** Replaces fetch for calls of the API, in tests and stories. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** BCP 47; default the page's `lang`. */
  readonly locale?: string;
  readonly appearance?: Appearance;
  readonly routes?: Routes;
  /** The host's own texts in place of Revampd's, by language and key; another object replaces them. */
  readonly messages?: MessageOverrides;
  /** Which live changes a screen reader speaks; default all. */
  readonly announcements?: Announcements;
}

/** The scope that settings ask for, or undefined while there is no way to get a session. */
export function scopeFor(settings: EmbedSettings): Scope | undefined {
  const { sessionUrl, connectionId, baseUrl, fetch } = settings;
  const fetchSession = functionOf(settings, 'fetchSession');
  if (!fetchSession && !sessionUrl) return undefined;
  const scope = createScope({
    fetchSession: fetchSession ?? fetchSessionFrom({ url: sessionUrl!, connectionId }),
    fetchElevatedSession: functionOf(settings, 'fetchElevatedSession'),
    connectionId,
    baseUrl,
    fetch,
  });
  // Ahead of the elements' code, so that the session is in hand when they ask (SES-2). They show why it failed, if so.
  scope.session.token().catch(() => {});
  return scope;
}

/** One of the host's functions, where it is one; of anything else the developer is told. */
function functionOf(settings: EmbedSettings, name: 'fetchSession' | 'fetchElevatedSession'): FetchSession | undefined {
  const given = settings[name];
  if (!given || typeof given === 'function') return given;
  advise('noFunction', typeof given, name);
  return undefined;
}

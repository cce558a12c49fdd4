import { html } from 'hono/html';
import type { Desk } from '../login.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { brandMark, globe, moon, sun } from './icons.ts';

/** A piece of HTML whose values are escaped. */
export type Html = ReturnType<typeof html>;

/** The portal's pages, by their path. */
export const PAGES = { '/': 'both', '/requests': 'requests', '/tickets': 'tickets', '/wallet': 'wallet' } as const;
export type PagePath = keyof typeof PAGES;

/** The page of one invoice, for whoever is signed in at a desk. */
export const invoicePath = (desk: Desk, invoiceId: string): string => `/desks/${desk}/invoices/${invoiceId}`;

export interface Layout {
  readonly view: View;
  /** Where it is, with its query; a choice of language or colours comes back to it. */
  readonly path: string;
  readonly title: string;
  readonly nonce: string;
  /** The file of `browser/` that is the page's own script, without `.ts`. */
  readonly script?: string | undefined;
  /** What stands at the end of the header, such as who is signed in. */
  readonly person?: Html | undefined;
  readonly content: Html;
}

/**
 * A whole page. What the portal does itself works as plain forms and links; its script only listens to the elements, so it
 * comes first.
 */
export function layout({ view, path, title, nonce, script, person, content }: Layout): Html {
  const { theme, locale, direction, words } = view;
  return html`<!doctype html>
    <html lang="${locale}" dir="${direction}" data-theme="${theme ?? 'system'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Harborline</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${['portal', 'invoice', 'event-log', 'requests', 'tickets'].map((name) => html`<link rel="stylesheet" href="/${name}.css" />`)}
        <script type="module" src="/portal.js" nonce="${nonce}"></script>
        <script type="module" src="/revampd/revampd.js" nonce="${nonce}"></script>
        ${script ? html`<script type="module" src="/app/${script}.js" nonce="${nonce}"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="top">
          <a class="brand" href="/">${brandMark}Harborline</a>
          <nav aria-label="${words.pages}">${links(view, path)}</nav>
          ${viewChoice(view, path)} ${person}
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`;
}

function links({ words }: View, path: string): Html[] {
  const [here] = path.split('?');
  return Object.entries(PAGES).map(
    ([to, name]) => html`<a href="${to}" ${to === here ? html`aria-current="page"` : ''}>${words[name]}</a>`,
  );
}

/** Language and colours. Each button is a form's submit; the page comes back as chosen. */
function viewChoice(view: View, path: string): Html {
  const languages = Object.entries(words).map(
    ([locale, { languageName }]) => html`
      <button
        class="choice"
        name="locale"
        value="${locale}"
        lang="${locale}"
        ${locale === view.locale ? html`aria-current="true"` : ''}
      >
        ${languageName}
      </button>
    `,
  );
  return html`
    <form class="view" method="post" action="/view">
      <input type="hidden" name="page" value="${path}" />
      <button
        class="quiet"
        type="button"
        popovertarget="languages"
        aria-label="${view.words.language}: ${view.words.languageName}"
      >
        ${globe}<span class="wide-only">${view.words.languageName}</span>
      </button>
      <div class="menu" id="languages" popover>${languages}</div>
      <button class="quiet icon-only when-light" name="theme" value="dark" aria-label="${view.words.dark}">
        ${moon}
      </button>
      <button class="quiet icon-only when-dark" name="theme" value="light" aria-label="${view.words.light}">
        ${sun}
      </button>
    </form>
  `;
}

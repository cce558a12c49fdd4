import type { RevampdClient } from '@revampd/api-client';
import { Hono, type Context } from 'hono';
import { assets } from './assets.ts';
import { clientPeople, findPerson, staff, type Person } from './directory.ts';
import { readInvoice } from './invoices.ts';
import { isDesk, Logins, type Desk } from './login.ts';
import { account, signIn } from './pages/account.ts';
import { bothRequests, bothSides, bothWallets, type SeatedDesk } from './pages/both-sides.ts';
import { invoicePage, noInvoice } from './pages/invoice.ts';
import { layout, PAGES, type PagePath } from './pages/layout.ts';
import { personMenu } from './pages/people.ts';
import { problem } from './problem.ts';
import { readRequestIds } from './requests.ts';
import { onlyAt, page, postsFrom, securityHeaders } from './security.ts';
import { answerSession, endSessions } from './sessions.ts';
import { keepView, viewOf } from './view.ts';

export interface PortalSettings {
  /** The one origin that this portal is reached at, such as `http://localhost:4000`; sessions are minted for it. */
  readonly origin: string;
  /** Revampd's API, as browsers reach it. */
  readonly apiUrl: string;
  /** Revampd's API with Harborline's secret key. */
  readonly revampd: RevampdClient;
}

/** Who sits where on the page with both sides, until somebody signs out. */
const USUALLY: readonly (readonly [Desk, Person])[] = [
  ['left', staff[0]!],
  ['right', clientPeople[0]!],
];

/** Harborline's portal: its pages, its login, and the endpoint by which a page gets a session. */
export function createPortal({ origin, apiUrl, revampd }: PortalSettings): Hono {
  const logins = new Logins();
  const app = new Hono();
  app.use(onlyAt(origin), securityHeaders, postsFrom(origin));

  app.get('/', (context) => {
    const view = viewOf(context);
    const desks = USUALLY.map(([desk, usual]) => seat(context, desk, usual));
    const content = bothSides(view, desks, bothWallets(view, apiUrl));
    const { both: title } = view.words;
    return page(context, new URL(apiUrl).origin, (nonce) => layout({ view, path: '/', title, nonce, content }));
  });

  app.get('/requests', async (context) => {
    const view = viewOf(context);
    const desks = USUALLY.map(([desk, usual]) => seat(context, desk, usual));
    const content = bothSides(view, desks, bothRequests(view, apiUrl, await readRequestIds(revampd)));
    const { requests: title } = view.words;
    return page(context, new URL(apiUrl).origin, (nonce) => layout({ view, path: '/requests', title, nonce, content }));
  });

  app.get('/wallet', (context) => {
    const view = viewOf(context);
    const at = logins.personAt(context, 'main');
    const content = at ? account(view, at, apiUrl) : signIn(view);
    const person = at && personMenu(view, 'main', at);
    const title = at ? view.words.wallet : view.words.signInTitle;
    return page(context, new URL(apiUrl).origin, (nonce) =>
      layout({ view, path: '/wallet', title, nonce, person, content }),
    );
  });

  app.get('/desks/:desk/invoices/:invoice', async (context) => {
    const desk = deskOf(context);
    if (!desk) return context.notFound();
    const view = viewOf(context);
    const back = pageOf(desk);
    const at = logins.personAt(context, desk);
    if (!at) return context.redirect(back, 303);
    const invoice = await readInvoice(revampd, at, context.req.param('invoice'));
    const isThere = typeof invoice === 'object';
    if (!isThere) context.status(invoice === 'missing' ? 404 : 503);
    const { words } = view;
    const content = isThere
      ? invoicePage(view, invoice, { desk, apiUrl, back, isOfClient: at.client !== undefined })
      : noInvoice(view, invoice === 'missing' ? words.invoiceMissing : words.invoiceUnreachable, back);
    const title = isThere ? `${words.invoice} ${invoice.number}` : words.invoice;
    const { path } = context.req;
    const person = personMenu(view, desk, at);
    return page(context, new URL(apiUrl).origin, (nonce) => layout({ view, path, title, nonce, person, content }));
  });

  app.post('/desks/:desk/login', async (context) => {
    const desk = deskOf(context);
    const person = findPerson((await context.req.parseBody())['user_id']);
    if (!desk || !person) return problem(context, 400, { title: 'Bad Request', detail: 'No such desk or person.' });
    logins.signIn(context, desk, person);
    return context.redirect(pageOf(desk), 303);
  });

  app.post('/desks/:desk/logout', async (context) => {
    const desk = deskOf(context);
    if (!desk) return context.notFound();
    const person = logins.personAt(context, desk);
    logins.signOut(context, desk);
    if (person) await endSessions(revampd, person);
    return context.redirect(pageOf(desk), 303);
  });

  app.post('/desks/:desk/session', (context) => {
    const desk = deskOf(context);
    return desk ? answerSession(context, logins.personAt(context, desk), revampd, origin) : context.notFound();
  });

  app.post('/view', async (context) => {
    const choice = await context.req.parseBody();
    keepView(context, choice);
    return context.redirect(toPage(choice['page']), 303);
  });

  return app.route('/', assets());

  /** Whoever is signed in at a desk; on a first visit, the person who usually sits there. */
  function seat(context: Context, desk: Desk, usual: Person): SeatedDesk {
    const person = logins.personAt(context, desk);
    if (person || logins.hasSignedOut(context, desk)) return { desk, person };
    logins.signIn(context, desk, usual);
    return { desk, person: usual };
  }
}

function deskOf(context: Context): Desk | undefined {
  const name = context.req.param('desk') ?? '';
  return isDesk(name) ? name : undefined;
}

const pageOf = (desk: Desk): PagePath => (desk === 'main' ? '/wallet' : '/');

const INVOICE_PATH = /^\/desks\/[a-z]+\/invoices\/\w+$/;

/** Where a form wants to go back to, if that is a page of ours. */
const toPage = (path: unknown): string =>
  typeof path === 'string' && (Object.hasOwn(PAGES, path) || INVOICE_PATH.test(path)) ? path : '/';

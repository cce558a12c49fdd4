import type { RevampdClient } from '@revampd/api-client';
import { Hono, type Context } from 'hono';
import { assets } from './assets.ts';
import { clientPeople, findPerson, revampdPeople, staff, type Person } from './directory.ts';
import { readInvoice } from './invoices.ts';
import { isDesk, Logins, type Desk } from './login.ts';
import { account, signIn } from './pages/account.ts';
import { bothRequests, bothSides, bothTickets, bothWallets, type SeatedDesk, type Shared } from './pages/both-sides.ts';
import { invoicePage, noInvoice } from './pages/invoice.ts';
import { layout, PAGES, type PagePath } from './pages/layout.ts';
import { personMenu } from './pages/people.ts';
import { ticketPage, ticketsHref } from './pages/tickets.ts';
import { problem } from './problem.ts';
import { onlyAt, page, postsFrom, securityHeaders } from './security.ts';
import { answerSession, endSessions } from './sessions.ts';
import { latestTicket, toTicketPlace } from './tickets.ts';
import { keepView, viewOf, type View } from './view.ts';

export interface PortalSettings {
  /** The one origin that this portal is reached at, such as `http://localhost:4000`; sessions are minted for it. */
  readonly origin: string;
  /** Revampd's API, as browsers reach it. */
  readonly apiUrl: string;
  /** Revampd's API with Harborline's secret key. */
  readonly revampd: RevampdClient;
  /** Revampd's API with a key of Revampd's own, for its people's desk in a demo; no portal has it. */
  readonly revampdsOwn?: RevampdClient | undefined;
}

type Seats = readonly (readonly [Desk, Person])[];

/** Who sits where on a page with both sides, until somebody signs out. */
const USUALLY: Seats = [
  ['left', staff[0]!],
  ['right', clientPeople[0]!],
];

/** As a ticket goes: from the client to its Partner, and from there to Revampd. */
const WITH_REVAMPD: Seats = [
  ['right', clientPeople[0]!],
  ['left', staff[0]!],
  ['revampd', revampdPeople[0]!],
];

/** Harborline's portal: its pages, its login, and the endpoint by which a page gets a session. */
export function createPortal({ origin, apiUrl, revampd, revampdsOwn }: PortalSettings): Hono {
  const logins = new Logins();
  const app = new Hono();
  app.use(onlyAt(origin), securityHeaders, postsFrom(origin));

  sideBySide('/', bothWallets);
  sideBySide('/requests', bothRequests);
  app.get('/tickets', async (context, next) => {
    const latest = context.req.query('ticket') === undefined ? await latestTicket(revampd) : undefined;
    return latest === undefined ? next() : context.redirect(ticketsHref.replace('{ticket_id}', latest), 303);
  });
  sideBySide('/tickets', bothTickets, revampdsOwn ? WITH_REVAMPD : WITH_REVAMPD.slice(0, 2));

  app.get('/tickets/:ticket', (context) => {
    const view = viewOf(context);
    const at = logins.personAt(context, 'main');
    const place = toTicketPlace(context.req.param('ticket'), context.req.query('entry'));
    if (!place) return context.notFound();
    const content = at ? ticketPage(view, { desk: 'main', apiUrl, person: at, ...place }) : signIn(view);
    const person = at && personMenu(view, 'main', at);
    const title = at ? view.words.tickets : view.words.signInTitle;
    const script = at && 'tickets';
    const path = pathOf(context);
    return page(context, new URL(apiUrl).origin, (nonce) =>
      layout({ view, path, title, nonce, script, person, content }),
    );
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
    if (!desk || !person || !maySit(person, desk))
      return problem(context, 400, { title: 'Bad Request', detail: 'No such desk or person.' });
    logins.signIn(context, desk, person);
    return context.redirect(cameFrom(context, desk), 303);
  });

  app.post('/desks/:desk/logout', async (context) => {
    const desk = deskOf(context);
    if (!desk) return context.notFound();
    const person = logins.personAt(context, desk);
    logins.signOut(context, desk);
    const own = clientOf(person);
    if (person && own) await endSessions(own, person);
    return context.redirect(cameFrom(context, desk), 303);
  });

  app.post('/desks/:desk/session', (context) => {
    const desk = deskOf(context);
    const person = desk && logins.personAt(context, desk);
    const own = clientOf(person);
    return desk && own ? answerSession(context, person, own, origin) : context.notFound();
  });

  app.post('/view', async (context) => {
    const choice = await context.req.parseBody();
    keepView(context, choice);
    return context.redirect(toPage(choice['page']), 303);
  });

  return app.route('/', assets());

  /** With whose key a person's session is made. */
  function clientOf(person: Person | undefined): RevampdClient | undefined {
    return person?.isOfRevampd ? revampdsOwn : revampd;
  }

  /** A page that several people look at, each at their desk; `query` is what its address asks for. */
  function sideBySide(
    path: PagePath,
    show: (view: View, apiUrl: string, query: Readonly<Record<string, string>>) => Shared,
    seats = USUALLY,
  ): void {
    app.get(path, (context) => {
      const view = viewOf(context);
      const shared = show(view, apiUrl, context.req.query());
      const desks = seats.map(([desk, usual]) => seat(context, desk, usual));
      const content = bothSides(view, desks, shared);
      const title = view.words[PAGES[path]];
      const { script } = shared;
      const here = pathOf(context);
      return page(context, new URL(apiUrl).origin, (nonce) =>
        layout({ view, path: here, title, nonce, script, content }),
      );
    });
  }

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

const pageOf = (desk: Desk): PagePath => (desk === 'main' ? '/wallet' : desk === 'revampd' ? '/tickets' : '/');

/** Revampd's people have a desk of their own. */
const maySit = ({ isOfRevampd }: Person, desk: Desk): boolean => (isOfRevampd === true) === (desk === 'revampd');

/** The page on which somebody signed in or out, where the browser says so and it is one of ours. */
function cameFrom(context: Context, desk: Desk): string {
  const from = context.req.header('Referer') ?? '';
  const path = URL.canParse(from) ? pathIn(from) : '';
  return isPage(path) ? path : pageOf(desk);
}

/** What a page's address says behind its origin. */
function pathIn(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

const pathOf = ({ req }: Context): string => pathIn(req.url);

const INVOICE_PATH = /^\/desks\/[a-z]+\/invoices\/\w+$/;
const TICKET_PATH = /^\/tickets(\/\w+)?(\?[\w=&]*)?$/;

/** Whether one of our pages, but that of an invoice, which is for one desk, stands at a path. */
const isPage = (path: string): boolean => Object.hasOwn(PAGES, path) || TICKET_PATH.test(path);

/** Where a form wants to go back to, if that is a page of ours. */
const toPage = (path: unknown): string =>
  typeof path === 'string' && (isPage(path) || INVOICE_PATH.test(path)) ? path : '/';

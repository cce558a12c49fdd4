/** The log below a wallet: every event that it sends to its page, in the order of time, with what stands in it. */
import { formatMoney } from './money.js';

/** Rows that are kept. */
const MOST = 50;

/** Event → the words for its detail, from the portal's own. */
const EVENTS = {
  'revampd-ready': (words) => words.ready,
  'revampd-status': (words, { status, since }) =>
    fill(words.status[status] ?? status, { time: since && timeOf(since) }),
  'revampd-apply-credit': (words, { amount }) => fill(words.apply, { amount: formatMoney(amount, language) }),
  'revampd-grant-credit': (words, { amount }) => fill(words.grant, { amount: formatMoney(amount, language) }),
  'revampd-adjust-wallet': (words, { amount }) => fill(words.adjust, { amount: formatMoney(amount, language) }),
  'revampd-reverse-credit': (words) => words.reverse,
  'revampd-step-up': (words) => words.stepUp,
  'revampd-receipt': (words, { amount, balance }) =>
    fill(words.receipt, { amount: formatMoney(amount, language), balance: formatMoney(balance, language) }),
  'revampd-error': (words, { code }) => fill(words.error, { code }),
  'revampd-session-ended': (words, { reason }) => fill(words.ended, { reason }),
  'revampd-navigate': (words, { href }) => fill(words.navigate, { href }),
};

const language = document.documentElement.lang;

/** Writes down what the elements inside `place` say. Their events bubble, and leave shadow roots. */
export function listenTo(place, log) {
  const words = JSON.parse(log.dataset.words);
  const list = log.querySelector('ol');
  for (const [type, describe] of Object.entries(EVENTS)) {
    place.addEventListener(type, ({ detail }) => {
      if (type === 'revampd-status') showStatus(log, words, detail.status);
      list.prepend(row(type, describe(words, detail), detail));
      while (list.children.length > MOST) list.lastElementChild.remove();
    });
  }
}

function showStatus(log, words, status) {
  const badge = log.querySelector('.health');
  badge.dataset.status = status;
  badge.textContent = words.health[status] ?? status;
}

/** One line, which opens to what the event holds. */
function row(type, text, detail) {
  const now = new Date();
  const time = element('time', timeOf(now));
  time.dateTime = now.toISOString();
  const summary = element('summary', time, element('code', type), element('span', text));
  const json = element('pre', JSON.stringify(detail, null, 2));
  json.dir = 'ltr';
  return element('li', element('details', summary, json));
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A text with its values in place of `{name}`, each in its own direction (FSI and PDI around it). */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name] ?? ''}\u2069`);

const timeOf = (moment) => new Date(moment).toLocaleTimeString(language);

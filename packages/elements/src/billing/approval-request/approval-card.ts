import { formatDate, type ApprovalRequestDetail, type Organization } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isImmediate } from '../../acts/decision/asked.ts';
import type { Routes } from '../../events/navigate.ts';
import { badge } from '../../ui/badge.ts';
import { icon } from '../../ui/icon.ts';
import { link } from '../../ui/link.ts';
import { money } from '../../ui/money.ts';
import { person } from '../../ui/person.ts';
import { tile } from '../../ui/tiles.ts';
import { calendarDay, dayText, moment } from '../../ui/time.ts';
import { calendar, STATUS_GLYPHS } from './approval-icons.ts';
import { aroundName, lineName, proposal, statusBadge, steps, type CardVoice } from './approval-view.ts';

/** What a card is drawn from. */
export interface Card extends CardVoice {
  readonly request: ApprovalRequestDetail;
  readonly routes: Routes | undefined;
  /** The element's heading. */
  readonly title: unknown;
}

/** Stands in a message for what is drawn in its place. */
const SLOT = '\u0001';

/** Who asks for what, and what it costs (LOOKS.md 10). */
export function cardHead(card: Card): TemplateResult {
  const { request, words, locale, title } = card;
  const { seat, partner, sub_org: subOrg, price, period, status } = request;
  const other: Organization = seat === 'partner' ? subOrg : partner;
  const { tone, word } = statusBadge(status, card);
  const { text, name } = proposal(request, card);
  return html`
    <div class="head">
      ${tile(other, false, 'large')}
      <div class="asked">
        <p class="kicker" dir="auto">${named(text, name)}</p>
        ${title}
      </div>
      <div class="asks">
        ${badge(tone, STATUS_GLYPHS[status] ?? STATUS_GLYPHS.other, word)}
        <p class="price" part="price">
          ${money(price, { locale, minus: words('minus'), hero: true })}
          <span class="period">${periodWords(period, card)}</span>
        </p>
      </div>
    </div>
  `;
}

function periodWords(period: string | null, { words }: CardVoice): unknown {
  if (period === null) return words('once');
  const [seen, said] =
    period === 'year' ? (['perYear', 'perYearSpoken'] as const) : (['perMonth', 'perMonthSpoken'] as const);
  return html`<span aria-hidden="true">${words(seen)}</span><span class="hidden">${words(said)}</span>`;
}

/** What is to be known before it is decided: facts, what it costs and changes, and the note. */
export function cardFacts(card: Card): TemplateResult {
  const { request, words, locale } = card;
  const { requested_by: by, cost, note } = request;
  const named = by && { name: by.name, organization: by.organization.name };
  const time = formatDate(request.requested_at, { locale, timeZone: request.time_zone, style: 'moment' });
  // With a note the time stands beside that.
  const asker = named && (note ? words('askedByIs', named) : words('askedAt', { ...named, time }));
  const rows: [label: string, value: unknown, isFirst?: boolean][] = [
    [
      words('takesEffect'),
      isImmediate(request, Date.now()) ? words('onApproval') : calendarDay(request.effective_date, locale),
      true,
    ],
    ...(cost ? ([[words('firstInvoice'), firstInvoice(cost.first_invoice, card)]] as [string, unknown][]) : []),
    ...(asker ? ([[words('askedBy'), html`<bdi>${asker}</bdi>`]] as [string, unknown][]) : []),
    [words('answerBy'), moment(request.expires_at, { locale, timeZone: request.time_zone })],
  ];
  return html`
    <div class="facts">
      <dl part="facts">
        ${rows.map(
          ([label, value, isFirst]) => html`
            <div class=${isFirst ? 'strong' : ''}>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>
          `,
        )}
      </dl>
      ${cost ? costBox(cost, card) : nothing}
    </div>
    ${note ? noteOf(card, note) : nothing}
  `;
}

function firstInvoice(
  { date, total }: NonNullable<ApprovalRequestDetail['cost']>['first_invoice'],
  card: Card,
): unknown {
  const { words, locale } = card;
  // The language says where the amount stands; its figures stay together there.
  const [before, after] = words('firstInvoiceIs', { date: dayText(date, locale), amount: SLOT }).split(SLOT);
  return html`${before}${money(total, { locale, minus: words('minus') })}${after}`;
}

function costBox(cost: NonNullable<ApprovalRequestDetail['cost']>, card: Card): TemplateResult {
  const { words, locale } = card;
  const { lines, change_per_month: change } = cost;
  const amount = (value: Parameters<typeof money>[0], sign?: 'always') =>
    money(value, { locale, minus: words('minus'), sign });
  return html`
    <dl class="cost" part="cost" aria-label=${words('cost')}>
      ${lines.map(
        (line) => html`
          <div class=${line.amount.amount < 0 ? 'ends' : ''}>
            <dt dir="auto">${lineName(line, card)}</dt>
            <dd>${amount(line.amount)}</dd>
          </div>
        `,
      )}
      ${
        change && lines.length > 1
          ? html`<div class="total">
              <dt>${words('changePerMonth')}</dt>
              <dd>${amount(change, 'always')}</dd>
            </div>`
          : nothing
      }
    </dl>
  `;
}

function noteOf(card: Card, note: string): TemplateResult {
  const { request, words } = card;
  const { requested_by: by, partner } = request;
  return html`
    <div class="note" role="group" aria-label=${words('noteFrom', { name: by?.name ?? partner.name })}>
      ${by ? person(by, request.seat) : nothing}
      <div>
        <p class="byline">
          ${by ? html`<strong><bdi>${by.name}</bdi></strong> · ` : nothing}<bdi>${partner.name}</bdi> ·
          ${inFull(request.requested_at, card)}
        </p>
        <p class="words" dir="auto">${note}</p>
      </div>
    </div>
  `;
}

/** What happened to it, and what came of it: in the place of what there was to decide (APR-7). */
export function cardHistory(card: Card): TemplateResult {
  const { request, words, locale } = card;
  const { seat, status, took_effect_at: took, time_zone: timeZone } = request;
  return html`
    <div class="facts">
      <ol class="steps" role="list" part="history" aria-label=${words('history')}>
        ${steps(request, card).map(
          ({ actor, text, name, at, note }) => html`
            <li>
              ${actor ? person(actor, seat) : html`<span class="mark">${icon(STATUS_GLYPHS.expired)}</span>`}
              <div>
                <p dir="auto">${named(text, name)} <span class="when">· ${inFull(at, card)}</span></p>
                ${note ? html`<p class="words" dir="auto">${words('quoted', { note })}</p>` : nothing}
              </div>
            </li>
          `,
        )}
        ${
          status === 'approved'
            ? html`<li>
                <span class="mark">${icon(calendar)}</span>
                <p>
                  <strong>${words(took ? 'tookEffect' : 'willTakeEffect')}</strong>
                  <span class="when"
                    >· ${took ? moment(took, { locale, timeZone }) : calendarDay(request.effective_date, locale)}</span
                  >
                </p>
              </li>`
            : nothing
        }
      </ol>
      ${status === 'approved' ? outcomeBox(card) : nothing}
    </div>
  `;
}

function outcomeBox(card: Card): TemplateResult {
  const { request, words, locale, routes } = card;
  const { invoice, connection_id: connectionId, period, price, cost, took_effect_at: took } = request;
  const date = took
    ? formatDate(took, { locale, timeZone: request.time_zone })
    : dayText(cost?.first_invoice.date ?? request.effective_date, locale);
  const target = invoice && { kind: 'invoice' as const, connectionId, id: invoice.id };
  return html`
    <dl class="cost became" part="cost">
      <div>
        <dt>${words(period !== null ? 'from' : took ? 'chargedOn' : 'toBeCharged', { date })}</dt>
        <dd>
          ${money(price, { locale, minus: words('minus') })} ${period === null ? nothing : periodWords(period, card)}
        </dd>
      </div>
      ${
        target
          ? html`<div>
              <dt>${words(period === null ? 'invoice' : 'firstInvoice')}</dt>
              <dd>${link(html`<bdi>${invoice.number}</bdi>`, target, routes)}</dd>
            </div>`
          : nothing
      }
    </dl>
  `;
}

/** A text in which one name is set apart. */
function named(text: string, name: string | undefined): unknown {
  const [before, found, after] = aroundName(text, name);
  return html`${before}${found ? html`<strong><bdi>${found}</bdi></strong>` : nothing}${after}`;
}

/** Day and time, in the connection's zone (I18-2). */
const inFull = (at: string, { request, locale }: Card): TemplateResult =>
  moment(at, { locale, timeZone: request.time_zone, style: 'moment' });

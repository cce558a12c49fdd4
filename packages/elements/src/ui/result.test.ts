import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../theme/base.styles.ts';
import { actingStyles } from './acting.styles.ts';
import { actionButton } from './action-button.ts';
import { badge, BADGE_TONES } from './badge.ts';
import { field } from './field.ts';
import { check } from './acting-icons.ts';
import { radioCards } from './radio-cards.ts';
import { statusLine, type StatusLine } from './status-line.ts';
import { summary } from './summary.ts';

/** A root with the shared sheets around any part. */
class PartTest extends LitElement {
  static override styles = [baseStyles, actingStyles];
  shown: TemplateResult = html``;
  direction = 'ltr';

  override render(): TemplateResult {
    return html`<section class="base" part="base" dir=${this.direction}>${this.shown}</section>`;
  }
}
customElements.define('revampd-part-test', PartTest);

async function mount(shown: TemplateResult, direction = 'ltr'): Promise<ShadowRoot> {
  const element = await fixture<PartTest>(
    html`<revampd-part-test .shown=${shown} .direction=${direction}></revampd-part-test>`,
  );
  return element.shadowRoot!;
}

const words = (element: Element): string => element.textContent!.replaceAll(/\s+/g, ' ').trim();

describe('a summary', () => {
  const rows = [
    { label: 'Wallet balance', before: '$412.60', value: '$94.60' },
    { label: 'Together', value: '$1,284.00', isTotal: true },
  ];

  it('is a list of terms, in which what changes is told in words too', async () => {
    const root = await mount(summary({ rows, becomes: 'becomes' }));
    expect([...root.querySelectorAll('dl > div > dt')].map(words)).to.deep.equal(['Wallet balance', 'Together']);
    expect([...root.querySelectorAll('dl > div > dd')].map(words)).to.deep.equal([
      '$412.60 becomes $94.60',
      '$1,284.00',
    ]);
    expect(root.querySelector('dd svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('points its arrow the way that is read', async () => {
    const transform = async (direction: string) =>
      getComputedStyle((await mount(summary({ rows, becomes: 'becomes' }), direction)).querySelector('dd svg')!)
        .transform;
    expect(await transform('ltr')).to.equal('none');
    expect(await transform('rtl')).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('stays inside a box of 280 px', async () => {
    const root = await mount(html`<div id="box">${summary({ rows, becomes: 'becomes' })}</div>`);
    const box = root.querySelector<HTMLElement>('#box')!;
    box.style.inlineSize = '280px';
    expect(box.scrollWidth).to.equal(280);
  });
});

describe('a badge', () => {
  it('is a word with a glyph, in another tint for each tone', async () => {
    const tints = new Set<string>();
    for (const tone of BADGE_TONES) {
      const root = await mount(badge(tone, check, 'Approved'));
      const shown = root.querySelector('.badge')!;
      expect(words(shown)).to.equal('Approved');
      expect(shown.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      tints.add(getComputedStyle(shown).backgroundColor + getComputedStyle(shown).color);
    }
    expect(tints.size).to.equal(BADGE_TONES.length);
  });
});

describe('a status line', () => {
  const line = (more: Partial<StatusLine> = {}): StatusLine => ({
    id: 'result',
    tone: 'success',
    fact: '$318.00 applied to HL-2061.',
    consequence: 'The invoice is paid.',
    ...more,
  });

  it('takes focus by script, is named by all its words, and says nothing by itself', async () => {
    const root = await mount(statusLine(line()));
    const status = root.querySelector<HTMLElement>('#result')!;
    status.focus();
    expect(root.activeElement === status).to.be.true;
    expect(words(root.querySelector(`#${status.getAttribute('aria-labelledby')}`)!)).to.equal(
      '$318.00 applied to HL-2061. The invoice is paid.',
    );
    expect(status.getAttribute('role')).to.equal('group');
    expect(root.querySelector('[aria-live], [role=status], [role=alert]') === null).to.be.true;
  });

  it('has a glyph and a tint of its own for each tone', async () => {
    const looks = new Set<string>();
    for (const tone of ['success', 'danger', 'warning', 'info'] as const) {
      const status = (await mount(statusLine(line({ tone })))).querySelector('#result')!;
      const { backgroundColor, color } = getComputedStyle(status);
      looks.add(backgroundColor + status.querySelector('path')!.getAttribute('d'));
      expect(color, 'its words keep their colour').to.equal(
        getComputedStyle((await mount(statusLine(line()))).querySelector('#result')!).color,
      );
    }
    expect(looks.size).to.equal(4);
  });

  it('offers what can be done, after its words; a pending one does nothing', async () => {
    const done: string[] = [];
    const actions = [
      { label: 'Check again', act: () => done.push('check'), pending: true },
      { label: 'Dismiss', act: () => done.push('dismiss') },
    ];
    const root = await mount(statusLine(line({ tone: 'warning', actions })));
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(words)).to.deep.equal(['Check again', 'Dismiss']);
    buttons.forEach((button) => button.click());
    expect(done).to.deep.equal(['dismiss']);
    const order = root.querySelector('p')!.compareDocumentPosition(buttons[0]!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
  });
});

describe('what stands on a card', () => {
  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds fault with, in ${scheme}`, async () => {
      const root = await mount(html`
        ${summary({ rows: [{ label: 'Balance', before: '$412.60', value: '$94.60' }], becomes: 'becomes' })}
        ${BADGE_TONES.map((tone) => badge(tone, check, tone))}
        ${(['success', 'danger', 'warning', 'info'] as const).map((tone) =>
          statusLine({
            id: tone,
            tone,
            fact: 'It is done.',
            consequence: html`Nothing more. <a href="#invoice">View invoice</a>`,
            actions: [{ label: 'Dismiss', act: () => {} }],
          }),
        )}
        ${radioCards({
          id: 'invoice',
          legend: 'Invoice',
          value: 'a',
          error: 'Invoice: wrong.',
          onChange: () => {},
          cards: [
            { value: 'a', title: 'HL-2061', sub: 'due Dec 1' },
            { value: 'b', title: 'HL-2048', badge: badge('danger', check, 'Overdue'), end: '$92.00' },
          ],
        })}
        ${(['primary', 'danger', 'secondary', 'ghost'] as const).flatMap((kind) => [
          actionButton({ label: kind, kind, act: () => {} }),
          actionButton({ label: kind, kind, pending: true, act: () => {} }),
        ])}
        ${field({ id: 'reason', label: 'Reason', value: '', hint: 'A hint', error: 'Reason: missing.', onInput: () => {} })}
        ${field({ id: 'note', label: 'Note', optional: '(optional)', rows: 2, value: 'a', hint: 'A hint', onInput: () => {} })}
      `);
      root.querySelector<HTMLElement>('.base')!.dataset['colorScheme'] = scheme;
      await expect(root.host).to.be.accessible();
    });
  }
});

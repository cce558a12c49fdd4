import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { buttonOfPage } from '../test/stops.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { actingStyles } from './acting.styles.ts';
import { radioCards, type RadioCards } from './radio-cards.ts';

class RadioTest extends LitElement {
  static override styles = [baseStyles, actingStyles];
  options: Partial<RadioCards> = {};
  value: string | undefined = 'a';
  /** What it was told to choose, kept or not. */
  chosen: string[] = [];
  isObeying = true;

  override render(): TemplateResult {
    return html`<section class="base" part="base">
      ${radioCards({
        id: 'invoice',
        legend: 'Invoice',
        value: this.value,
        cards: [
          { value: 'a', title: 'HL-2061', sub: 'due Dec 1, 2026', end: '$318.00' },
          { value: 'b', title: 'HL-2048', badge: 'Overdue', sub: 'since Nov 15', end: '$92.00' },
          { value: 'c', title: 'HL-2040' },
        ],
        onChange: (value) => this.choose(value),
        ...this.options,
      })}
    </section>`;
  }

  choose(value: string): void {
    this.chosen.push(value);
    if (this.isObeying) this.value = value;
    this.requestUpdate();
  }

  get radios(): HTMLInputElement[] {
    return [...this.shadowRoot!.querySelectorAll('input')];
  }

  get checked(): (string | undefined)[] {
    return this.radios.filter(({ checked }) => checked).map(({ value }) => value);
  }
}
customElements.define('revampd-radio-test', RadioTest);

const mount = (options: Partial<RadioCards> = {}): Promise<RadioTest> =>
  fixture<RadioTest>(html`<revampd-radio-test .options=${options}></revampd-radio-test>`);

const words = (element: Element): string => element.textContent!.replaceAll(/\s+/g, ' ').trim();

describe('radio cards', () => {
  it('are a group with its legend, each named by all that stands on it', async () => {
    const element = await mount();
    const group = element.shadowRoot!.querySelector('fieldset')!;
    expect(words(group.querySelector('legend')!)).to.equal('Invoice');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(element.radios.map(({ labels }) => words(labels![0]!))).to.deep.equal([
      'HL-2061 due Dec 1, 2026 $318.00',
      'HL-2048 Overdue since Nov 15 $92.00',
      'HL-2040',
    ]);
  });

  it('A11-2 radio group: one Tab stop, arrows choose in both directions and round, Space chooses', async () => {
    const element = await mount();
    element.radios[0]!.focus();
    for (const [key, chosen] of [
      ['ArrowDown', 'b'],
      ['ArrowRight', 'c'],
      ['ArrowDown', 'a'],
      ['ArrowUp', 'c'],
      ['ArrowLeft', 'b'],
    ] as const) {
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(element.checked, key).to.deep.equal([chosen]);
      expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal(chosen);
    }
    const after = buttonOfPage('After');
    element.after(after);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === after, 'Tab leaves the group').to.be.true;
    const unchosen = await mount({ value: undefined });
    unchosen.radios[0]!.focus();
    await sendKeys({ press: 'Space' });
    expect(unchosen.chosen).to.deep.equal(['a']);
  });

  it('A11-2 radio group: from right to left the arrows go the way that they point', async () => {
    const element = await mount();
    element.dir = 'rtl';
    element.radios[0]!.focus();
    for (const [key, chosen] of [
      ['ArrowLeft', 'b'],
      ['ArrowLeft', 'c'],
      ['ArrowRight', 'b'],
    ] as const) {
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(element.checked, key).to.deep.equal([chosen]);
    }
  });

  it('are chosen by a press anywhere on the card', async () => {
    const element = await mount();
    element.shadowRoot!.querySelectorAll<HTMLElement>('.card-end')[1]!.click();
    await element.updateComplete;
    expect(element.checked).to.deep.equal(['b']);
  });

  it('show what their caller holds, also where it didn’t take the choice', async () => {
    const element = await mount();
    element.isObeying = false;
    element.radios[1]!.click();
    await element.updateComplete;
    expect(element.chosen).to.deep.equal(['b']);
    expect(element.checked).to.deep.equal(['a']);
  });

  it('keep choice and focus while the act is under way', async () => {
    const element = await mount({ pending: true });
    element.radios[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    element.radios[2]!.click();
    await element.updateComplete;
    expect(element.chosen).to.be.empty;
    expect(element.checked).to.deep.equal(['a']);
    expect(element.radios.map((radio) => [radio.disabled, radio.getAttribute('aria-disabled')])).to.deep.equal(
      Array(3).fill([false, 'true']),
    );
  });

  it('are described by their error, which has a glyph', async () => {
    const element = await mount({ error: 'Invoice: none is chosen. Choose one.', required: true });
    const group = element.shadowRoot!.querySelector('fieldset')!;
    const error = element.shadowRoot!.querySelector(`#${group.getAttribute('aria-describedby')}`)!;
    expect(words(error)).to.equal('Invoice: none is chosen. Choose one.');
    expect(error.querySelector('svg') === null).to.be.false;
    expect([group.getAttribute('aria-invalid'), group.getAttribute('aria-required')]).to.deep.equal(['true', 'true']);
  });

  it('can be hit: 24 px and more', async () => {
    const element = await mount();
    for (const card of element.shadowRoot!.querySelectorAll('.card')) {
      expect(card.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

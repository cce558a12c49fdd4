import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../theme/base.styles.ts';
import { actingStyles } from './acting.styles.ts';
import { amountField, currencySign, type AmountField } from './amount-field.ts';
import { field, type Field } from './field.ts';

/** A caller that keeps what is typed, as every caller does, and renders after each key. */
class FieldTest extends LitElement {
  static override styles = [baseStyles, actingStyles];
  value = '';
  options: Partial<Field & AmountField> = {};
  kind: 'field' | 'amount' = 'field';

  override render(): TemplateResult {
    const shared = {
      id: 'amount',
      label: 'Amount',
      value: this.value,
      onInput: (value: string) => this.set({ value }),
      ...this.options,
    };
    const shown = this.kind === 'field' ? field(shared) : amountField({ currency: 'USD', locale: 'en', ...shared });
    return html`<section class="base" part="base">${shown}</section>`;
  }

  set(change: Partial<Pick<FieldTest, 'value' | 'options'>>): void {
    Object.assign(this, change);
    this.requestUpdate();
  }

  get control(): HTMLInputElement {
    return this.shadowRoot!.querySelector<HTMLInputElement>('#amount')!;
  }

  /** The text of what describes the control, in order. */
  get described(): string[] {
    const ids = this.control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => this.shadowRoot!.querySelector(`#${id}`)!.textContent!.trim());
  }
}
customElements.define('revampd-field-test', FieldTest);

async function mount(options: FieldTest['options'] = {}, kind: FieldTest['kind'] = 'field'): Promise<FieldTest> {
  return fixture<FieldTest>(html`<revampd-field-test .options=${options} .kind=${kind}></revampd-field-test>`);
}

describe('a field', () => {
  it('has its name from its label, and hint and error as its description, in one root', async () => {
    const element = await mount({ hint: 'Up to $318.00.', optional: '(optional)' });
    expect([...element.control.labels!].map(({ textContent }) => textContent)).to.deep.equal(['Amount (optional)']);
    expect(element.described).to.deep.equal(['Up to $318.00.']);
    expect(element.control.hasAttribute('aria-invalid')).to.be.false;
    element.set({ options: { hint: 'Up to $318.00.', error: 'Amount: it is empty. Enter one.' } });
    await element.updateComplete;
    expect(element.described).to.deep.equal(['Up to $318.00.', 'Amount: it is empty. Enter one.']);
    expect(element.control.getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot!.querySelector('#amount-error svg') === null, 'not by colour alone').to.be.false;
    element.set({ options: {} });
    await element.updateComplete;
    expect(element.control.hasAttribute('aria-describedby')).to.be.false;
  });

  it('keeps the cursor where it is while the caller renders after each key', async () => {
    for (const options of [{}, { rows: 3 }]) {
      const element = await mount(options);
      element.control.focus();
      await sendKeys({ type: 'abcd' });
      element.control.setSelectionRange(1, 1);
      await sendKeys({ type: 'XY' });
      await element.updateComplete;
      expect(element.control.value).to.equal('aXYbcd');
      expect(element.value).to.equal('aXYbcd');
      expect(element.control.selectionStart).to.equal(3);
    }
  });

  it('takes a text that the caller sets right after a key, such as the full amount', async () => {
    const element = await mount();
    element.set({ value: '318.00' });
    await element.updateComplete;
    element.control.value = '31';
    element.control.dispatchEvent(new Event('input'));
    element.set({ value: '318.00' });
    await element.updateComplete;
    expect(element.control.value).to.equal('318.00');
  });

  it('is readonly and not disabled while its act is under way, and keeps focus', async () => {
    const element = await mount();
    element.control.focus();
    element.set({ value: '5', options: { pending: true } });
    await element.updateComplete;
    await sendKeys({ type: '9' });
    expect(element.control.value).to.equal('5');
    expect(element.shadowRoot!.activeElement === element.control).to.be.true;
    expect(element.control.disabled).to.be.false;
  });

  it('does on Enter only what its caller gives it, once, and never while an input method composes', async () => {
    let entered = 0;
    const element = await mount({ onEnter: () => (entered += 1) });
    element.control.focus();
    element.control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, keyCode: 229 }));
    element.control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(entered).to.equal(0);
    await sendKeys({ down: 'Enter' });
    await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    expect(entered).to.equal(1);
  });

  it('makes a new line of Enter in prose, and goes on by Ctrl and Enter', async () => {
    let submitted = 0;
    const element = await mount({ rows: 3, onSubmitKey: () => (submitted += 1) });
    expect(element.control.getAttribute('aria-keyshortcuts')).to.equal('Control+Enter Meta+Enter');
    element.control.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expect(element.value).to.equal('a\n');
    expect(submitted).to.equal(1);
  });

  it('lets a key that types with AltGr count as typing, and one with Alt as a command', async () => {
    const element = await mount();
    const heard: string[] = [];
    element.addEventListener('keydown', ({ key }) => heard.push(key));
    const press = (init: KeyboardEventInit): boolean =>
      element.control.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
    press({ key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true });
    press({ key: 'x', altKey: true });
    press({ key: 'Tab' });
    press({ key: 'Escape' });
    expect(heard).to.deep.equal(['x', 'Tab', 'Escape']);
  });
});

describe('an amount field', () => {
  it('is text with the keyboard of its currency’s decimals, and remembers nothing', async () => {
    const keyboards: (string | null)[] = [];
    for (const currency of ['USD', 'JPY', 'KWD']) {
      const { control } = await mount({ currency }, 'amount');
      keyboards.push(control.getAttribute('inputmode'));
      expect([control.type, control.autocomplete]).to.deep.equal(['text', 'off']);
    }
    expect(keyboards).to.deep.equal(['decimal', 'numeric', 'decimal']);
  });

  it('tells its currency in its name, and puts the symbol where its language has it', async () => {
    const names = async (currency: string, locale: string) =>
      [...(await mount({ currency, locale }, 'amount')).control.labels!].map(({ textContent }) => textContent);
    expect(await names('USD', 'en')).to.deep.equal(['Amount', '$']);
    expect(await names('EUR', 'de')).to.deep.equal(['Amount', '€']);
    expect(currencySign('USD', 'en')).to.deep.equal({ symbol: '$', isAfter: false });
    expect(currencySign('EUR', 'de')).to.deep.equal({ symbol: '€', isAfter: true });
    expect(currencySign('USD', 'ar')).to.deep.include({ isAfter: true });
    expect(currencySign('CHF', 'de-CH')).to.deep.equal({ symbol: 'CHF', isAfter: false });
  });

  it('is changed by no wheel and no arrow', async () => {
    const element = await mount({}, 'amount');
    element.set({ value: '318.00' });
    await element.updateComplete;
    element.control.focus();
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    element.control.dispatchEvent(wheel);
    expect(wheel.defaultPrevented, 'the page scrolls').to.be.false;
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.value).to.equal('318.00');
  });

  it('has a button that keeps its focus, and does nothing while the act is under way', async () => {
    let pressed = 0;
    const action = { label: 'Full amount', act: () => (pressed += 1) };
    const element = await mount({ action }, 'amount');
    const button = element.shadowRoot!.querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(pressed).to.equal(1);
    expect(element.shadowRoot!.activeElement === button).to.be.true;
    element.set({ options: { action, pending: true } });
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(pressed).to.equal(1);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
  });

  it('focuses by a press on its symbol', async () => {
    const element = await mount({}, 'amount');
    element.shadowRoot!.querySelector<HTMLElement>('.symbol')!.click();
    expect(element.shadowRoot!.activeElement === element.control).to.be.true;
  });

  it('shows its focus around the whole box', async () => {
    const element = await mount({}, 'amount');
    element.control.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(element.control.closest('.input')!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });
});

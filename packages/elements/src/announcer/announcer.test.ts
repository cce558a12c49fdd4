import { expect, fixture, html } from '@open-wc/testing';
import { createFakeClock, type FakeClock } from '../test/fake-clock.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';

/** An announcer on a clock of its own, held for an element in the page; `test` is over when it lets go. */
async function setUp(): Promise<{ announcer: Announcer; clock: FakeClock; from: HTMLElement; release: () => void }> {
  const clock = createFakeClock();
  const announcer = createAnnouncer(clock);
  const from = await fixture<HTMLElement>(html`<div lang="de"><button>Key</button></div>`);
  const release = announcer.hold(from);
  releases.push(release);
  return { announcer, clock, from, release };
}

const releases: (() => void)[] = [];
afterEach(() => releases.splice(0).forEach((release) => release()));

const announcers = (): Element[] => [...document.querySelectorAll('revampd-announcer')];
const texts = (role: string): (string | null)[] =>
  [...document.querySelectorAll(`revampd-announcer [role=${role}] > *`)].map(({ textContent }) => textContent);
const said = (): (string | null)[] => [...texts('alert'), ...texts('log')];

describe('the announcer’s place', () => {
  it('is a light child of body with an empty log and an empty alert, without a style attribute', async () => {
    await setUp();
    const [announcer, ...others] = announcers();
    expect(others).to.be.empty;
    expect(announcer!.parentElement === document.body).to.be.true;
    expect(
      [...announcer!.children].map((place) => [
        place.getAttribute('role'),
        place.getAttribute('aria-live'),
        place.getAttribute('aria-relevant'),
        place.textContent,
      ]),
    ).to.deep.equal([
      ['log', 'polite', 'additions', ''],
      ['alert', 'assertive', 'additions', ''],
    ]);
    expect(announcer!.outerHTML).not.to.contain('style');
  });

  it('is heard and not seen, whatever the page does to its own children', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync(
      'body > * { display: none !important; position: static !important; inline-size: 300px !important }',
    );
    document.adoptedStyleSheets.push(page);
    try {
      const { announcer, clock, from } = await setUp();
      clock.advance(100);
      announcer.announce(from, 'Saved.', { own: true });
      const [place] = announcers();
      expect(getComputedStyle(place!).display).not.to.equal('none');
      expect(place!.getBoundingClientRect().width).to.equal(1);
      expect(place!.querySelector('[role=log]')!.getBoundingClientRect().width).to.equal(1);
      expect(said()).to.deep.equal(['Saved.']);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    }
  });

  it('says nothing in the first 100 ms of its life', async () => {
    const { announcer, clock, from } = await setUp();
    announcer.announce(from, 'Saved.');
    clock.advance(99);
    expect(said()).to.be.empty;
    clock.advance(1);
    expect(said()).to.deep.equal(['Saved.']);
  });

  it('SES-7 takes back what an element said and was about to say, and leaves what another said', async () => {
    const { announcer, clock, from } = await setUp();
    const other = await fixture<HTMLElement>(html`<div><button>Key</button></div>`);
    clock.advance(100);
    announcer.announce(other, 'Credit applied.', { own: true });
    clock.advance(2000);
    announcer.announce(from, 'It prints again.', { own: true });
    clock.advance(1);
    announcer.announce(from, 'The setting is right now.', { own: true });
    expect(said()).to.deep.equal(['Credit applied.', 'It prints again.']);
    announcer.hush(from);
    expect(said()).to.deep.equal(['Credit applied.']);
    clock.advance(4000);
    expect(said()).to.deep.equal(['Credit applied.']);
    clock.advance(1000);
    expect(said()).to.be.empty;
  });

  it('takes back what others did, and leaves what came of the person’s own acts where that is asked', async () => {
    const { announcer, clock, from } = await setUp();
    clock.advance(100);
    announcer.announce(from, 'It prints again.');
    clock.advance(1);
    announcer.announce(from, 'Returned to Harborline.', { own: true });
    announcer.announce(from, 'The setting is right now.');
    announcer.hush(from, true);
    expect(said()).to.be.empty;
    clock.advance(2000);
    expect(said()).to.deep.equal(['Returned to Harborline.']);
    announcer.hush(from, true);
    expect(said()).to.deep.equal(['Returned to Harborline.']);
    announcer.hush(from);
    expect(said()).to.be.empty;
  });

  it('goes with the last that holds it, with every timer and text', async () => {
    const { announcer, clock, from, release } = await setUp();
    const second = announcer.hold();
    clock.advance(100);
    announcer.announce(from, 'First.');
    announcer.announce(from, 'Second.');
    release();
    release();
    expect(announcers()).to.have.length(1);
    second();
    expect(announcers()).to.be.empty;
    expect(clock.pending).to.equal(0);
    announcer.announce(from, 'Third.');
    clock.advance(10_000);
    expect(announcers()).to.be.empty;
  });

  it('comes back when the page has thrown it out, as frameworks do that own body', async () => {
    const { announcer, clock, from } = await setUp();
    announcers()[0]!.remove();
    announcer.announce(from, 'Saved.');
    clock.advance(100);
    expect(said()).to.deep.equal(['Saved.']);
  });

  it('says a text in the language of its element', async () => {
    const { announcer, clock, from } = await setUp();
    announcer.announce(from, 'Gespeichert.');
    clock.advance(100);
    expect(document.querySelector<HTMLElement>('revampd-announcer [role=log] > *')!.lang).to.equal('de');
  });
});

describe('the announcer’s timing', () => {
  it('says at most one text a second, what interrupts first, and takes each away after seven', async () => {
    const { announcer, clock, from } = await setUp();
    clock.advance(100);
    announcer.announce(from, 'One.');
    announcer.announce(from, 'Two.');
    announcer.announce(from, 'Your session has ended.', { assertive: true });
    expect(said()).to.deep.equal(['One.']);
    clock.advance(999);
    expect(said()).to.deep.equal(['One.']);
    clock.advance(1);
    expect(texts('alert')).to.deep.equal(['Your session has ended.']);
    clock.advance(1000);
    expect(texts('log')).to.deep.equal(['One.', 'Two.']);
    clock.advance(4999);
    expect(texts('log')).to.deep.equal(['One.', 'Two.']);
    clock.advance(1);
    expect(texts('log')).to.deep.equal(['Two.']);
    clock.advance(7000);
    expect(said()).to.be.empty;
    expect(clock.pending).to.equal(0);
  });

  it('holds polite texts until half a second after the last key in its element, three seconds at the most', async () => {
    const { announcer, clock, from } = await setUp();
    const press = (): boolean =>
      from.querySelector('button')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    from.firstElementChild!.addEventListener('keydown', (event) => event.stopPropagation());
    clock.advance(1000);
    press();
    announcer.announce(from, '$94.60 left.');
    clock.advance(400);
    press();
    clock.advance(499);
    expect(said()).to.be.empty;
    clock.advance(1);
    expect(said()).to.deep.equal(['$94.60 left.']);

    announcer.announce(from, '$90.00 left.');
    for (let elapsed = 0; elapsed < 3000; elapsed += 250) {
      press();
      expect(said(), `after ${elapsed} ms of typing`).to.deep.equal(['$94.60 left.']);
      clock.advance(250);
    }
    expect(said()).to.deep.equal(['$94.60 left.', '$90.00 left.']);
  });

  it('lets what interrupts through while somebody types', async () => {
    const { announcer, clock, from } = await setUp();
    clock.advance(1000);
    from.querySelector('button')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    announcer.announce(from, 'Message not sent.', { assertive: true });
    expect(texts('alert')).to.deep.equal(['Message not sent.']);
  });

  it('says nothing in a document that nobody sees', async () => {
    const { announcer, clock, from } = await setUp();
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    try {
      clock.advance(100);
      announcer.announce(from, 'Saved.');
      expect(said()).to.be.empty;
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    announcer.announce(from, 'Seen.');
    clock.advance(3000);
    expect(said(), 'nothing is kept for later').to.deep.equal(['Seen.']);
  });

  it('says nothing of an element that has left the page', async () => {
    const { announcer, clock, from } = await setUp();
    announcer.announce(from, 'Saved.');
    from.remove();
    clock.advance(5000);
    expect(said()).to.be.empty;
    expect(clock.pending).to.equal(0);
  });
});

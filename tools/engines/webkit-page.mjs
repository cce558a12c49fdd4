/** The page of WebKit, with what the commands of the test runner ask of a page of Playwright. */
import { createKeyboard } from './keyboard.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

const pointerOf = (actions) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});

/** One page, in one window. */
export class WebKitPage {
  #session;
  #place;
  #preferences;
  #pointer = { x: 0, y: 0 };

  /**
   * @param {import('./webdriver.mjs').WebDriverSession} session
   * @param {{ x: number, y: number }} place where the window's corner is on the screen
   * @param {ReturnType<import('./webkit-preferences.mjs').createPreferences>} preferences
   */
  constructor(session, place, preferences) {
    this.#session = session;
    this.#place = place;
    this.#preferences = preferences;
    this.keyboard = createKeyboard((device) => session.act(device));
  }

  mouse = {
    /** To whole pixels: WebDriver takes no others. */
    move: (x, y) => {
      this.#pointer = { x: Math.round(x), y: Math.round(y) };
      return this.#session.act(pointerOf([{ type: 'pointerMove', duration: 0, ...this.#pointer }]));
    },
    /** Away from everything, with no button down. */
    reset: () => this.mouse.move(0, 0),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    down: ({ button = 'left' } = {}) =>
      this.#session.act(pointerOf([{ type: 'pointerDown', button: BUTTONS[button] }])),
    up: ({ button = 'left' } = {}) => this.#session.act(pointerOf([{ type: 'pointerUp', button: BUTTONS[button] }])),
    /** Turns the wheel where the pointer is. */
    wheel: ({ deltaX = 0, deltaY = 0 }) =>
      this.#session.act({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', duration: 0, deltaX, deltaY, ...this.#pointer }],
      }),
  };

  /** The name of what has focus, as assistive technology is told. */
  async focusedName() {
    const focused = await this.#session.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    });
    return focused ? this.#session.nameOf(focused) : '';
  }

  accessibility = {
    snapshot: () => Promise.reject(new Error('WebKit’s driver has names and roles of single elements, but no tree.')),
  };

  emulateMediaFeatures([{ name }]) {
    return Promise.reject(new Error(`WebKit knows no ${name}.`));
  }

  /** Makes the window so large that the page in it has this size. */
  async setViewportSize({ width, height }) {
    const tools = await this.#session.evaluate(() => outerHeight - innerHeight);
    await this.#session.place({ ...this.#place, width, height: height + tools });
    const [pageWidth, pageHeight] = await this.#session.evaluate(() => [innerWidth, innerHeight]);
    if (pageWidth === width && pageHeight === height) return;
    throw new Error(`WebKit's page is ${pageWidth} × ${pageHeight} and can't be made ${width} × ${height}.`);
  }

  /** Resolves when the page knows of it. */
  async emulateMedia({ reducedMotion, colorScheme, media }) {
    if (media) throw new Error(`WebKit can't be made to show the page as for ${media}.`);
    this.#preferences.set({ ...(reducedMotion && { reducedMotion }), ...(colorScheme && { colorScheme }) });
    const queries = [
      ...(reducedMotion ? [`(prefers-reduced-motion: ${reducedMotion})`] : []),
      ...(colorScheme ? [`(prefers-color-scheme: ${colorScheme})`] : []),
    ];
    for (const query of queries) {
      while (!(await this.#session.evaluate((asked) => matchMedia(asked).matches, query))) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }
}

/** A WebDriver client (https://www.w3.org/TR/webdriver2), of the few commands that the tests need. */

/** A session: one browser. Every call rejects with the driver's own words. */
export class WebDriverSession {
  #address;

  /** @param {string} address of the session at its driver */
  constructor(address) {
    this.#address = address;
  }

  /**
   * Starts a browser.
   * @param {string} driver its address
   * @param {object} capabilities what the browser must be
   */
  static async start(driver, capabilities) {
    const { sessionId } = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  /** Goes to a page, without waiting until it has loaded where the capabilities say so. */
  open(url) {
    return this.#post('url', { url });
  }

  /** Where the page is. */
  url() {
    return send('GET', `${this.#address}/url`);
  }

  /** What a function answers that is called in the page. It sees nothing but its arguments. */
  evaluate(script, ...args) {
    return this.#post('execute/sync', { script: `return (${script})(...arguments)`, args });
  }

  /** The name that assistive technology has of an element, as `evaluate` answers it. */
  nameOf(element) {
    return send('GET', `${this.#address}/element/${Object.values(element)[0]}/computedlabel`);
  }

  /** Puts the window somewhere on its screen, with a size. */
  place(rectangle) {
    return this.#post('window/rect', rectangle);
  }

  /** Lets one input device act, such as `{ type: 'key', id: 'keys', actions: [] }`; resolves when the page has got it. */
  act(device) {
    return this.#post('actions', { actions: [device] });
  }

  /** Lets go of every key and button. */
  letGo() {
    return send('DELETE', `${this.#address}/actions`);
  }

  /** Closes the browser. */
  end() {
    return send('DELETE', this.#address);
  }

  #post(command, body) {
    return send('POST', `${this.#address}/${command}`, body);
  }
}

/** Whether a driver takes sessions yet. */
export async function isReady(driver) {
  try {
    await send('GET', `${driver}/status`);
    return true;
  } catch {
    return false;
  }
}

async function send(method, address, body) {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}. ${value.message}`.trim());
  return value;
}

import type { Locator } from 'playwright-core';

/** Every text of a place that a person can read or hear, its shadow roots and closed menus too, in the page's order. */
export function wordsOf(place: Locator): Promise<string[]> {
  return place.evaluate((root) => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element) {
        if (node.matches('script, style')) return;
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      node.childNodes.forEach(walk);
    };
    walk(root);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** What a browser test asks of its browser that a page can't, and the test runner's own commands don't know. */

/** `executeServerCommand` of `@web/test-runner-commands` sends these; the tests' `packages/elements/src/test/browser.ts` has a function for each. */
export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    const page = session.browser.getPage?.(session.id);
    // The page as assistive technology gets it, with every node that has a role.
    if (command === 'accessibility-tree') return page.accessibility.snapshot({ interestingOnly: false });
    // What has focus, as assistive technology is told.
    if (command === 'focused-name') {
      if (page.focusedName) return page.focusedName();
      return focusedOf(await page.accessibility.snapshot({ interestingOnly: false }))?.name ?? '';
    }
    if (command === 'forced-colors') {
      const features = [{ name: 'forced-colors', value: payload ? 'active' : 'none' }];
      // Firefox and WebKit have their own way (`tools/engines`), or say that they have none.
      if (session.browser.name !== 'Chrome') {
        await page.emulateMediaFeatures(features);
        return true;
      }
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features });
      return true;
    }
    if (command === 'wheel') {
      await page.mouse.move(payload.x, payload.y);
      await page.mouse.wheel({ deltaY: payload.by });
      return true;
    }
    return undefined;
  },
};

/** The innermost node that has focus. */
function focusedOf(node) {
  for (const child of (node.children ?? []).toReversed()) {
    const focused = focusedOf(child);
    if (focused) return focused;
  }
  return node.focused ? node : undefined;
}

/** What a browser test asks of its browser that a page can't, and the test runner's own commands don't know. */

/** `executeServerCommand` of `@web/test-runner-commands` sends these; the tests' `packages/elements/src/test/browser.ts` has a function for each. */
export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    const page = session.browser.getPage?.(session.id);
    // The page as assistive technology gets it, with every node that has a role.
    if (command === 'accessibility-tree') return page.accessibility.snapshot({ interestingOnly: false });
    if (command === 'forced-colors') {
      const devtools = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: payload ? 'active' : 'none' }];
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

/* global Cc, Ci, gBrowser */

/**
 * The accessibility tree of the page that Firefox shows, in the form in which puppeteer has Chromium's. It runs inside the
 * browser (`firefox.mjs`), so it sees nothing of this file but itself.
 */
export async function accessibilityTree() {
  // Kept, or it would end with this call and begin anew with the next.
  const service = (globalThis.accessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(
    Ci.nsIAccessibilityService,
  ));
  const page = () => service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  // The page's process tells of it when it has heard that somebody asks.
  while (!page()) await new Promise((resolve) => setTimeout(resolve, 10));
  const { STATE_FOCUSED } = Ci.nsIAccessibleStates;
  const read = (node) => {
    const states = {};
    node.getState(states, {});
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    const role = service.getStringRole(node.role);
    const level = Number(node.attributes.has('level') ? node.attributes.getStringProperty('level') : Number.NaN);
    return {
      role: role === 'text leaf' ? 'StaticText' : node.computedARIARole || role,
      name: node.name ?? '',
      ...(node.description && { description: node.description }),
      ...(level && { level }),
      ...(states.value & STATE_FOCUSED && { focused: true }),
      ...(children.length > 0 && { children }),
    };
  };
  return { ...read(page()), role: 'RootWebArea' };
}

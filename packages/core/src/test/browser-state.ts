/** Gives the browser a network and a tab that is seen, or takes them away, and tells the page as a browser does. */
export const browserState = {
  online(isOnline: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  },
  visible(isVisible: boolean): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: isVisible ? 'visible' : 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  },
  /** As the browser itself says. */
  restore(): void {
    delete (navigator as { onLine?: boolean }).onLine;
    delete (document as { visibilityState?: string }).visibilityState;
  },
};

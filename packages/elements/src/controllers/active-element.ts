/** What can be reached by pressing Tab. */
export const STOPS = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** The control that an event came from, for Safari focuses no button that is clicked (INTERACTION.md F3). */
export function invokerOf(event: Event): Element | undefined {
  const isControl = (target: EventTarget): target is Element => target instanceof Element && target.matches(STOPS);
  return event.composedPath().find(isControl);
}

/** What has focus, through open roots; null where nothing has. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

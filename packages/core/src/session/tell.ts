/** Calls what somebody else gave to be called. What it throws is the page's to see, and stops nothing here. */
export function tell(listener: () => void): void {
  try {
    listener();
  } catch (cause) {
    reportError(cause);
  }
}

/** How far a page jumps, as the browser itself measures it. */
import { nextFrame } from '@open-wc/testing';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/**
 * The layout shift while `act` runs, as Cumulative Layout Shift counts it. A shift of the test's own ends it: what the browser
 * told before that one is all there was, and nobody waits for nothing.
 */
export async function shiftDuring(act: () => Promise<unknown>): Promise<number> {
  const values: number[] = [];
  let tell = (): void => {};
  const observer = new PerformanceObserver((list) => {
    values.push(...(list.getEntries() as LayoutShift[]).map(({ value }) => value));
    tell();
  });
  const mark = document.createElement('div');
  const block = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '.shift-mark{position:fixed;inset:0 0 auto 0;block-size:50vh;background:#eee;z-index:9}.shift-mark.moved{inset-block-start:50vh}',
  );
  document.adoptedStyleSheets.push(sheet);
  try {
    await nextFrame();
    await nextFrame();
    observer.observe({ type: 'layout-shift' });
    await act();
    await nextFrame();
    await nextFrame();
    mark.className = 'shift-mark';
    document.body.append(mark);
    await nextFrame();
    await nextFrame();
    const before = new Promise<void>((resolve) => {
      tell = () => values.at(-1)! > 0.3 && resolve();
    });
    mark.classList.add('moved');
    await before;
    return values.slice(0, -1).reduce((sum, value) => sum + value, 0);
  } finally {
    observer.disconnect();
    mark.remove();
    block.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

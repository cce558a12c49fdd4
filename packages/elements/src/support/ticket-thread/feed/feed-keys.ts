import { isComposing } from '../../../ui/keys.ts';
import { nearTo } from './aims.ts';
import type { FeedController } from './feed-controller.ts';
import type { Geometry, RowKey } from './geometry.ts';
import type { Row } from './row-nodes.ts';

/** The part of the view by which an entry that is taller goes on. */
const STEP = 0.8;
/** What can be pressed in an entry, and isn't in a menu of its own. */
const CONTROLS = 'a[href],button,[role=button],[tabindex]';
/** What has keys of its own. */
const OWN_KEYS = '[popover],[role=menu],input,select,textarea';

/**
 * The keys of the list (INTERACTION.md 2.1, "entry" and "inside an entry"): entries by arrows and pages, the controls of one
 * by arrows once one is inside. Answers what a pressed key does.
 */
export function createKeys(feed: FeedController): (event: KeyboardEvent, isLate?: boolean) => void {
  const { window, options } = feed;
  const { geometry, place } = window;

  const go = (key: RowKey, by: 1 | -1): void => feed.aimAt(nearTo(key, by < 0), true);

  /** At the loaded edge: reads on, and goes there when it comes, if the person is still here. */
  const wait = (from: RowKey, by: 1 | -1): void => {
    const { thread } = feed;
    const side = thread?.window?.[by < 0 ? 'older' : 'newer'].status;
    if (!thread || side === undefined || side === 'end') return;
    const stop = thread.subscribe(() => {
      const next = typeof from === 'number' ? from + by : undefined;
      const now = thread.window;
      const isHere = window.focused?.key === from;
      const hasCome = now !== undefined && next !== undefined && now.first <= next && next <= now.last;
      if (isHere && !hasCome && now?.[by < 0 ? 'older' : 'newer'].status === 'loading') return;
      stop();
      if (isHere && hasCome) go(next, by);
    });
    if (side !== 'loading') void (by < 0 ? thread.loadOlder() : thread.loadNewer());
  };
  const step = (key: RowKey, by: 1 | -1): void => {
    const next = beside(geometry, key, by);
    if (next === undefined) wait(key, by);
    else go(next, by);
  };
  /** An entry that is taller than the view is read to its end first. */
  const scrollWithin = (key: RowKey, by: 1 | -1): boolean => {
    const { top, height } = place.view;
    const [start, end] = [geometry.topOf(key), geometry.endOf(key)];
    if (end - start <= height || start >= top + height || end <= top) return false;
    const rest = by > 0 ? end - top - height : top - start;
    if (rest <= 1) return false;
    place.scroller!.scrollTop += by * Math.ceil(Math.min(rest, height * STEP));
    feed.handle.scroll();
    return true;
  };
  const page = (key: RowKey, by: 1 | -1): void => {
    const distance = geometry.topOf(key) + by * place.height;
    const { last } = geometry.loaded;
    const newest = geometry.tail.at(-1);
    if (by > 0 && newest !== undefined && distance >= geometry.topOf(last + 1)) {
      if (newest !== key) go(newest, by);
      return;
    }
    const there = geometry.entryAt(distance);
    const from = typeof key === 'number' ? key : last + 1;
    const isFurther = by > 0 ? there > from : there < from;
    if (isFurther) go(there, by);
    else step(key, by);
  };
  const leaveUp = (): void => {
    const edge = place.scroller!.querySelector<HTMLElement>('[data-edge=older]');
    if (!edge) {
      options.toHeader();
      return;
    }
    edge.focus({ preventScroll: true });
    place.scroller!.scrollTop = 0;
  };
  const enter = ([first]: readonly HTMLElement[]): boolean => {
    first?.focus({ preventScroll: true });
    return first !== undefined;
  };

  const onEntry = (key: string, row: Row): boolean => {
    const inwards = isLeftward(row) ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1;
      if (!scrollWithin(row.key, by)) step(row.key, by);
    } else if (key === 'PageDown' || key === 'PageUp') page(row.key, key === 'PageDown' ? 1 : -1);
    else if (key === 'Home') void feed.open(1, { focus: true });
    else if (key === 'End') void feed.open('newest', { focus: true });
    else if (key === 'Enter' || key === 'F2' || key === inwards) return enter(controlsOf(row));
    else if (key === 'Escape') return options.toComposer();
    else return false;
    return true;
  };
  const onControl = (key: string, row: Row): boolean => {
    const controls = controlsOf(row);
    const at = controls.indexOf(window.active as HTMLElement);
    const forwards = isLeftward(row) ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowDown') step(row.key, 1);
    else if (key === 'ArrowUp') step(row.key, -1);
    else if (key === 'Escape') row.node.focus({ preventScroll: true });
    else if (key === 'Home') return enter(controls);
    else if (key === 'End') return enter(controls.slice(-1));
    else if (key === 'ArrowLeft' || key === 'ArrowRight')
      enter(controls.slice(Math.max(0, at + (key === forwards ? 1 : -1))));
    else return false;
    return true;
  };

  return (event, isLate = false) => {
    if (isComposing(event) || (event.defaultPrevented && !isLate)) return;
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const row = window.focused;
    if (!row || altKey || metaKey || shiftKey) return;
    const { active } = window;
    if (active !== row.node && active!.closest(OWN_KEYS)) return;
    let isHandled = false;
    if (!ctrlKey) isHandled = active === row.node ? onEntry(key, row) : onControl(key, row);
    else if (key === 'Home') {
      leaveUp();
      isHandled = true;
    } else if (key === 'End') isHandled = options.toComposer();
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The row before or after another one. */
export function beside({ loaded, tail }: Geometry, key: RowKey, by: 1 | -1): RowKey | undefined {
  const { first, last } = loaded;
  if (typeof key === 'number') {
    const next = key + by;
    if (first <= next && next <= last) return next;
    return by > 0 ? tail[0] : undefined;
  }
  return tail[tail.indexOf(key) + by] ?? (by < 0 && last >= first ? last : undefined);
}

const isLeftward = ({ node }: Row): boolean => getComputedStyle(node).direction === 'rtl';

/** The controls of an entry that can be seen, in their order; none of them is a stop. */
function controlsOf({ node }: Row): HTMLElement[] {
  const all = [...node.querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter((control) => {
    if (control.closest(OWN_KEYS) || control.getClientRects().length === 0) return false;
    if (getComputedStyle(control).visibility === 'hidden') return false;
    control.setAttribute('tabindex', '-1');
    return true;
  });
}

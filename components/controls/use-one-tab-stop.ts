// One stop of the Tab key for a region of many buttons: the arrows, Home and End walk within it.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const BUTTONS = 'button, a[href]';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Fields keep their own stop: in them the arrows are theirs. */
export function useOneTabStop(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = region.current;
    if (!root) return;
    let stop: Element | undefined;
    const buttons = () => [...root.querySelectorAll<HTMLElement>(BUTTONS)];
    const settle = () => {
      const all = buttons();
      if (!stop || !root.contains(stop))
        stop = all.find((one) => one.getAttribute('aria-current') === 'true') ?? all[0];
      for (const one of all) one.tabIndex = one === stop ? 0 : -1;
    };
    const entered = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(BUTTONS)) return;
      stop = target;
      settle();
    };
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const { target } = event;
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (!(target instanceof HTMLElement) || !target.matches(BUTTONS)) return;
      event.preventDefault();
      const all = buttons();
      const next = Math.max(0, Math.min(all.indexOf(target) + step, all.length - 1));
      all[next]?.focus();
    };
    settle();
    const watcher = new MutationObserver(settle);
    watcher.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', entered);
    root.addEventListener('keydown', walk);
    return () => {
      watcher.disconnect();
      root.removeEventListener('focusin', entered);
      root.removeEventListener('keydown', walk);
    };
  }, []);
}

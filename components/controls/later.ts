// A part of a page that is fetched when it is first shown, so that what the reader looks at first waits for less.
import { signal } from '@preact/signals';
import { type ComponentType, h } from 'preact';
import { useEffect } from 'preact/hooks';

/** A component that shows what `fetch` brings; until then `Until`, or nothing. */
export function later<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  Until?: ComponentType<P>,
): ComponentType<P> {
  const fetched = signal<{ Part: ComponentType<P> } | undefined>(undefined);
  return function Later(props: P) {
    useEffect(() => {
      if (!fetched.peek())
        void fetch().then((Part) => {
          fetched.value = { Part };
        });
    }, []);
    const part = fetched.value;
    if (part) return h(part.Part, props);
    return Until ? h(Until, props) : null;
  };
}

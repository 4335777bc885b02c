// The end of what has been read of a long sheet: asks for more while it is within a screen of what is seen.
import { useEffect, useRef } from 'preact/hooks';

export function SheetEnd({ onNear }: { onNear: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onNear(),
      { rootMargin: '100%' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  return <li ref={end} aria-hidden="true" style={{ inlineSize: '1px', blockSize: '1px' }} />;
}

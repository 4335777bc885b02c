// Where in a story the reader is: the block of the body at the top of the window. And the way back there.

/** Where reading was left: a block, and how much of the story lay above it (0 to 1). */
export interface Place {
  block: number;
  share: number;
}

/** The elements of the blocks, in their order. Lead photos that stand in no block come before them. */
function blocksOf(page: HTMLElement): HTMLElement[] {
  const body = page.querySelector<HTMLElement>('[data-body]');
  const leads = Number(body?.dataset.leads ?? 0);
  return body
    ? [...body.children].filter((child) => child instanceof HTMLElement).slice(leads)
    : [];
}

/** The place of a page that scrolls; `share` is 1 where its end is in sight. */
export function placeIn(page: HTMLElement): Place {
  const top = page.getBoundingClientRect().top;
  const blocks = blocksOf(page);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top + 8);
  const room = page.scrollHeight - page.clientHeight;
  return {
    block: Math.max(0, at),
    share: room <= 8 ? 1 : Math.min(1, Math.max(0, page.scrollTop / room)),
  };
}

/** Scrolls a page to a block; into the first one, which has the whole head over it, by the share of the page that was read. */
export function goTo(page: HTMLElement, { block, share }: Place): void {
  const target = blocksOf(page)[block];
  if (!target) return;
  if (block === 0) {
    page.scrollTop = share * (page.scrollHeight - page.clientHeight);
    return;
  }
  page.scrollTop += target.getBoundingClientRect().top - page.getBoundingClientRect().top - 16;
}

// A real press of the mouse on something in a page. What is pressed must lie still and on top, as it does under a person's
// hand: a chip added or a picture loaded in this moment moves everything below it.
import type { Send } from './devtools-send';
import { byRole, waitFor } from './extension-view';

type Evaluate = (expression: string) => Promise<unknown>;

/** Gives the middle of the element once it lies still, and watches whether the next click falls on it. */
const aim = (role: string, name: string): string => `(async () => {
  const element = ${byRole(role, name)};
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const middle = () => {
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const before = middle();
  await new Promise((tick) => requestAnimationFrame(() => requestAnimationFrame(tick)));
  const [x, y] = middle();
  const still = x === before[0] && y === before[1];
  if (!still || !element.contains(document.elementFromPoint(x, y))) return null;
  window.pressFellOn = 'nothing';
  const note = ({ target }) => { window.pressFellOn = element.contains(target) ? 'it' : 'another'; };
  document.addEventListener('click', note, { capture: true, once: true });
  return [x, y];
})()`;

async function pressAt(send: Send, x: number, y: number): Promise<void> {
  const event = { x, y, button: 'left', clickCount: 1 };
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
  // A popup may close as soon as the press is felt; the answer to the release then never comes.
  await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event }).catch(
    () => undefined,
  );
}

/** Presses what has this role and name; again where it moved away under the press, as a person would. */
export async function pressMouse(
  send: Send,
  evaluate: Evaluate,
  role: string,
  name: string,
): Promise<void> {
  await waitFor(`${role} "${name}" to be pressed`, async () => {
    const at = (await evaluate(aim(role, name))) as [number, number] | null;
    if (!at) return false;
    await pressAt(send, ...at);
    const fellOn = await evaluate('window.pressFellOn').catch(() => 'it');
    return fellOn === 'it';
  });
}

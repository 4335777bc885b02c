// The elements of a toast, in a closed root above the page: out of reach of its styles and scripts, and with no markup that
// a policy of the page could forbid.
import type { Toast, ToastAction } from '../../utils/messages/toast-port';

/** A toast in a page. */
export interface DrawnToast {
  show(toast: Toast): void;
  /** Whether the pointer or the focus is on it. */
  isHeld(): boolean;
  remove(): void;
}

const HOST =
  'all: initial; position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 0; border: 0; ' +
  'background: none; overflow: visible; color-scheme: light dark; max-inline-size: calc(100vw - 32px);';
const LINE =
  'display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 8px 8px 8px 14px; ' +
  'border: 1px solid light-dark(#d9d7d2, #45474d); border-radius: 6px; ' +
  'background: light-dark(#fff, #25272b); color: light-dark(#1e2026, #ebe9e4); ' +
  'font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);';
const BUTTON =
  'all: revert; min-block-size: 28px; padding: 2px 8px; border: 0; border-radius: 4px; background: none; ' +
  'color: light-dark(#1d4f9c, #9dbdf5); font: 600 14px/1.4 system-ui, sans-serif; cursor: pointer;';

function styled<Name extends 'div' | 'span' | 'button'>(
  document: Document,
  name: Name,
  style: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.style.cssText = style;
  return element;
}

/** Puts an empty toast into the page. `onAction` and `onClose` hear of the reader's own presses, never of a script's. */
export function drawToast(
  document: Document,
  onAction: (action: ToastAction) => void,
  onClose: () => void,
): DrawnToast {
  const host = styled(document, 'div', HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const line = styled(document, 'div', LINE);
  const words = styled(document, 'span', '');
  words.setAttribute('role', 'status');
  const buttons = styled(document, 'span', 'display: inline-flex; flex-wrap: wrap;');
  line.append(words, buttons);
  root.append(line);
  root.addEventListener('keydown', (event) => {
    if (event.isTrusted && event instanceof KeyboardEvent && event.key === 'Escape') onClose();
  });
  document.documentElement.append(host);
  // The top layer: above whatever the page has put above everything.
  host.popover = 'manual';
  host.showPopover();

  const button = (label: string, press: () => void): HTMLButtonElement => {
    const made = styled(document, 'button', BUTTON);
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  };
  return {
    show({ text, actions, close, lang, dir }) {
      host.lang = lang;
      host.dir = dir;
      const closing = button('×', onClose);
      closing.setAttribute('aria-label', close);
      buttons.replaceChildren(
        ...actions.map(({ action, label }) => button(label, () => onAction(action))),
        closing,
      );
      // A live region that arrives with its words is not read out.
      setTimeout(() => {
        words.textContent = text;
      }, 50);
    },
    isHeld: () => host.matches(':hover, :focus-within'),
    remove: () => host.remove(),
  };
}

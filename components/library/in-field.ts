// Whether keys are being typed into something, and mean letters.

/** Whether an event comes from a field or a dialog. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog *');

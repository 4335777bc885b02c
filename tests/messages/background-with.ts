// A background of which a test plays what it needs.
import type { Background } from '../../utils/messages/protocol';

const unasked = (name: string | symbol) => () =>
  Promise.reject(new Error(`${String(name)} is not part of this.`));

/** The background with these answers; every other call rejects. */
export const backgroundWith = (answers: Partial<Background>): Background =>
  new Proxy<Background>(Object.create(null), {
    get: (_, name) => Reflect.get(answers, name) ?? unasked(name),
  });

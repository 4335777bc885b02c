// Whether hosts may be asked for pictures: the browser is asked once for each, not once for each picture.
import { hostPattern } from './host-pattern';

/** Whether an address may be asked; undefined where the browser's permissions cannot name its host. */
export type Leave = (address: string) => Promise<boolean | undefined>;

/** Remembers every answer: for as long as nothing is allowed or taken back. */
export function leaveByHost(allowed: (address: string) => Promise<boolean>): Leave {
  const answers = new Map<string, Promise<boolean | undefined>>();
  return (address) => {
    const host = hostPattern(address);
    if (host === undefined) return Promise.resolve(undefined);
    const answer = answers.get(host) ?? allowed(address).catch(() => undefined);
    answers.set(host, answer);
    return answer;
  };
}

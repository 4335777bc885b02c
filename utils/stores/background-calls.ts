// The background as the stores see it, so that tests can stand in for it.
import type { Trouble } from '../i18n/trouble-message';
import type { ProtocolMap } from '../messages/protocol';
import { failed, type Result } from '../outcome/result';

/** The calls of the protocol. They reject only where no background answers. */
export type BackgroundCalls = {
  [Call in keyof ProtocolMap]: (
    request: Parameters<ProtocolMap[Call]>[0],
  ) => Promise<ReturnType<ProtocolMap[Call]>>;
};

/** A call's answer, or the trouble that there was none. */
export const answered = <T>(asked: Promise<Result<T, Trouble>>): Promise<Result<T, Trouble>> =>
  asked.catch(() => failed({ kind: 'no-answer' }));

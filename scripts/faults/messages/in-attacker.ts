// What a page, another extension or a taken-over content script does with messages. Each function stands alone: its text
// is sent into places where nothing can be imported.

interface Runtime {
  sendMessage(...given: unknown[]): Promise<unknown> | undefined;
  connect(...given: unknown[]): {
    postMessage(message: unknown): void;
    onMessage: { addListener(hear: (message: unknown) => void): void };
    disconnect(): void;
  };
}

interface Area {
  get(): Promise<object>;
  set(items: object): Promise<void>;
}

/** Sends every message to `to` (to its own extension, without one) and through a port; gives what came back. */
export async function sendAll(messages: unknown[], to: string | null): Promise<string[]> {
  const runtime: Runtime | undefined =
    Reflect.get(globalThis, 'browser')?.runtime ?? Reflect.get(globalThis, 'chrome')?.runtime;
  const heard: string[] = [];
  const note = (answer: unknown) => {
    if (answer !== undefined) heard.push(JSON.stringify(answer));
  };
  const pause = (ms: number) =>
    new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));
  if (!runtime?.sendMessage) return ['no way'];
  const given = to === null ? [] : [to];
  for (let at = 0; at < messages.length; at += 40)
    await Promise.all(
      messages.slice(at, at + 40).map(async (message) => {
        try {
          note(await Promise.race([runtime.sendMessage(...given, message), pause(700)]));
        } catch (error) {
          heard.push(`refused: ${String(error).slice(0, 80)}`);
        }
      }),
    );
  try {
    const port = runtime.connect(...given);
    port.onMessage.addListener(note);
    for (const message of messages) port.postMessage(message);
    await pause(300);
    port.disconnect();
  } catch (error) {
    heard.push(`refused: ${String(error).slice(0, 80)}`);
  }
  return heard;
}

/** Shouts every message through the window and the channels a page has. */
export async function shoutAll(messages: unknown[], channels: string[]): Promise<string[]> {
  const heard: string[] = [];
  addEventListener('message', ({ data }) => {
    if (!Object(data).shouted) heard.push(JSON.stringify(data));
  });
  const open = channels.map((name) => new BroadcastChannel(name));
  for (const channel of open) channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
  for (const message of messages) {
    window.postMessage(Object.assign({ shouted: true }, message), '*');
    for (const channel of open) channel.postMessage(message);
    document.dispatchEvent(new CustomEvent('cutline', { detail: message }));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const channel of open) channel.close();
  return heard;
}

/** What a content script can get out of the extension's storage, and whether it can change it. */
export async function raidStorage(): Promise<string[]> {
  const storage: Record<string, Area> | undefined =
    Reflect.get(globalThis, 'browser')?.storage ?? Reflect.get(globalThis, 'chrome')?.storage;
  const got: string[] = [];
  for (const name of ['local', 'session', 'sync'])
    try {
      const area = storage?.[name];
      if (!area) continue;
      const held = await area.get();
      if (Object.keys(held).length > 0)
        got.push(`read ${name}: ${JSON.stringify(held).slice(0, 80)}`);
      await area.set({ hostile: true });
      got.push(`wrote to ${name}`);
    } catch {
      // Kept from it, as it should be.
    }
  return got;
}

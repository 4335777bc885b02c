// Real Chromium for benches: pages of a loopback server, each fresh, and scripts called in them.
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium } from 'playwright';
import { ensureBrowser } from '../browsers/find-browser';
import type { KeptProfile } from './kept-profile';

const KINDS: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A profile, and a server for its pages. */
export class BenchBrowser {
  readonly #profile: string;
  readonly #port: number;
  readonly #server;
  #address = '';

  /**
   * `files` are served by their address; everything else is an empty page. Without a profile that is kept there is one that
   * lasts as long as the bench.
   */
  constructor(
    files: Readonly<Record<string, { file: string } | { text: string }>> = {},
    readonly kept?: KeptProfile,
  ) {
    this.#profile = kept?.folder ?? mkdtempSync(path.join(os.tmpdir(), 'cutline-bench-'));
    this.#port = kept?.port ?? 0;
    this.#server = createServer((request, response) => {
      const asked = files[request.url ?? ''];
      const kind = KINDS[path.extname(request.url ?? '')] ?? 'text/html';
      response.setHeader('content-type', kind);
      if (asked === undefined) response.end('<!doctype html><title>bench</title>');
      else if ('text' in asked) response.end(asked.text);
      else if (existsSync(asked.file)) createReadStream(asked.file).pipe(response);
    });
  }

  /** Starts Chromium anew on the same profile. */
  async start(): Promise<BrowserContext> {
    if (this.#address === '') {
      await new Promise<void>((listening) =>
        this.#server.listen(this.#port, '127.0.0.1', listening),
      );
      const { port }: Partial<AddressInfo> = Object(this.#server.address());
      this.#address = `http://127.0.0.1:${port}/`;
    }
    return chromium.launchPersistentContext(this.#profile, {
      executablePath: ensureBrowser('chromium'),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  }

  /** Calls a function of a bundle in a page of its own. */
  async inFreshPage<T>(context: BrowserContext, bundle: string, call: string): Promise<T> {
    const page = await context.newPage();
    try {
      await page.goto(this.#address);
      await page.evaluate(`globalThis.bench = ${bundle}; undefined`);
      return await page.evaluate<T>(`bench.${call}`);
    } finally {
      await page.close();
    }
  }

  /** A page that stays, with the bundle in it. */
  async stayingPage(context: BrowserContext, bundle: string, call: string) {
    const page = await context.newPage();
    await page.goto(this.#address);
    await page.evaluate(`globalThis.bench = ${bundle}; bench.${call}`);
    return page;
  }

  close(): void {
    this.#server.close();
    if (!this.kept) rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** The middle one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Waits until the browser has let go of a database nobody has open. */
export const letGo = (): Promise<void> =>
  new Promise((passed) => {
    setTimeout(passed, 2600);
  });

// A screen that nobody looks at (Xvfb), with real keys and mouse on it (xdotool): some ways into an extension exist only in
// a real window.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { installOnDebian } from './find-browser';

/** A running screen. */
export interface Screen {
  /** What DISPLAY must be for a program to appear on it. */
  display: string;
  /** Does what the words of an xdotool command line say; gives what it prints. */
  act(...words: string[]): string;
  close(): void;
}

const installed = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

function ensureScreenPrograms(): void {
  if (!installed('Xvfb') || !installed('xdotool')) installOnDebian(['xvfb', 'xdotool']);
  if (!installed('Xvfb') || !installed('xdotool'))
    throw new Error(
      'Install the packages xvfb and xdotool: the keyboard command is tested in a real window.',
    );
}

/** Xvfb writes the number it took to the file descriptor it is given. */
const displayOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });

/** Starts a screen of 1280 by 900. */
export async function openScreen(): Promise<Screen> {
  ensureScreenPrograms();
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await displayOf(server);
  return {
    display,
    act(...words) {
      const done = spawnSync('xdotool', words, {
        encoding: 'utf8',
        env: { ...process.env, DISPLAY: display },
      });
      if (done.status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${done.stderr}`);
      return done.stdout.trim();
    },
    close: () => {
      server.kill();
    },
  };
}

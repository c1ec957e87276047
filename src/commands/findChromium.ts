// Finds a Chromium, or installs one: Debian's package where apt is at hand, else the browser download of Playwright.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

function installed(): string | undefined {
  const paths = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return [...paths, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Path of a Chromium; undefined when none is there and none could be installed (whoever needs it says so). */
export function findChromium(): string | undefined {
  const found = installed();
  if (found !== undefined) return found;
  console.log('no Chromium found: installing one');
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const done =
    (isDebian && runs('apt-get', 'update', '-qq') && runs('apt-get', 'install', '-y', '-qq', 'chromium')) ||
    runs('playwright-core', 'install', '--with-deps', 'chromium');
  return done ? installed() : undefined;
}

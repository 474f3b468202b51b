/** Serves a built site and opens a browser on it, for as long as some work takes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, isRoot } from './browser.mjs';

export interface BuiltSite {
  /** Address of the site's root, with a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
}

export async function onBuiltSite(
  { folder, port }: { readonly folder: string; readonly port: string },
  work: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const server = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--folder', folder, '--port', port, '--base', '/', '--quiet'],
    { stdio: 'inherit' },
  );
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: isRoot ? ['--no-sandbox'] : [],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const address = `http://localhost:${port}/`;
    await reachable(address);
    await work({ address, browser });
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Waits for the server: it needs a moment to list the folder. */
async function reachable(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

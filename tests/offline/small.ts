/** Releases of a small part of the built site, made in a moment: the pages of one question, in Chinese. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseList, type FileList } from '../../src/offline/list';
import { test as base } from './site';

const parts = ['index.html', '404.html', 'offline', 'activation-functions', 'runtime', 'img'];
const scripts = ['assets/js', 'assets/css'];

export class Release {
  readonly folder = mkdtempSync(join(tmpdir(), 'offline-site-'));

  /** @param more what it has besides, in folders of its own */
  constructor(source = 'build', more: readonly string[] = []) {
    for (const part of [...parts, ...scripts, ...more])
      cpSync(join(source, part), join(this.folder, part), { recursive: true });
  }

  /** Writes list and service worker, as the site's own build does. */
  finish(): this {
    const tsx = createRequire(join(process.cwd(), 'package.json')).resolve('tsx/cli');
    execFileSync(process.execPath, [tsx, 'scripts/build-offline.mts', '--out-dir', this.folder]);
    return this;
  }

  get list(): FileList {
    return parseList(JSON.parse(readFileSync(join(this.folder, 'offline-files.json'), 'utf8')));
  }

  change(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  delete(file: string): void {
    rmSync(join(this.folder, file));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export const test = base.extend<{ small: Release }>({
  small: async ({}, use) => {
    const release = new Release().finish();
    await use(release);
    release.remove();
  },
});

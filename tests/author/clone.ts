/** A clone to follow README in: what an author writes there can never stay in the repository. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface Clone {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Runs a command there and gives what it prints; throws if it fails. */
  run(command: string, env?: Readonly<Record<string, string>>): string;
  remove(): void;
}

/** The files of the repository as they are now, with the packages and the runtime that set-up made. */
export function cloneRepository(): Clone {
  const root = process.cwd();
  const out = join(root, 'test-results');
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(out, 'clone-'));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(name))) {
    cpSync(join(root, file), join(folder, file));
  }
  linkFolder(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (existsSync('static/runtime')) {
    cpSync('static/runtime', join(folder, 'static/runtime'), { recursive: true });
  }
  return {
    folder,
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    run: (command, env = {}) =>
      execFileSync(command, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
        shell: true,
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * A folder whose files are the same on the disk: there within seconds, and without a symbolic link,
 * behind which a build has two copies of a package. Hard links need one file system, hence the
 * clone's place inside the repository.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabSources } from '../../src/experiments/labSources';
import { labSources } from './labSources';

const small = {
  'index.ts': `import { later } from './loops';
export { counted as steps } from './loops';
export type { Step } from './loops';
export * from './progress';
export { later };
export { tidy } from '@tensorflow/tfjs';

/** Where all begins. */
export const seed = 1;
`,
  'loops.ts': `import { progress } from './progress';
import type { Message } from '../protocol';

/**
 * Counts.
 */
export function counted(count: number): number;
export function counted(text: string): number;
export function counted(value: number | string): number {
  progress();
  return Number(value);
}

export interface Step {
  at: Message;
}
export const later = () => 2;
`,
  'progress.ts': 'export function progress(): void {}\n',
  'loops.test.ts': "import './loops';\n",
  'unused.ts': 'export const unused = 1;\n',
  'nets/index.ts': "export { dense } from './dense';\n",
  'nets/dense.ts': "import { later } from '../loops';\nexport const dense = later();\n",
  'plain/notes.ts': 'export const notes = 1;\n',
  '../protocol.ts': 'export interface Message {}\n',
};

describe('a small lab', () => {
  let folder = '';
  let sources: LabSources;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lab-sources-'));
    for (const [path, text] of Object.entries(small)) {
      const file = join(folder, 'lab', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    sources = labSources(join(folder, 'lab'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const linesOf = (name: string, module = 'lab'): string | undefined => {
    const found = sources.modules[module]?.names[name];
    const [first, last] = found?.lines ?? [0, 0];
    const lines = sources.files[found?.file ?? '']?.text.split('\n').slice(first - 1, last);
    return found && `${found.file}: ${lines?.join('\n')}`;
  };

  it('has a module for the index, and one for each folder with an index', () => {
    expect(Object.keys(sources.modules)).toEqual(['lab', 'lab/nets']);
    expect(sources.modules['lab/nets']?.file).toBe('nets/index.ts');
  });

  it('finds a name that is defined in the index, with its comment', () => {
    expect(linesOf('seed')).toBe('index.ts: /** Where all begins. */\nexport const seed = 1;');
  });

  it('follows a re-export, whatever it is called there, over all its signatures', () => {
    const found = linesOf('steps');
    expect(found).toMatch(/^loops\.ts: \/\*\*\n \* Counts\./);
    expect(found).toContain('count: number): number;');
    expect(found).toMatch(/return Number\(value\);\n\}$/);
    expect(linesOf('counted')).toBeUndefined();
  });

  it('follows types, stars and what is imported first and exported later', () => {
    expect(linesOf('Step')).toBe('loops.ts: export interface Step {\n  at: Message;\n}');
    expect(linesOf('progress')).toMatch(/^progress\.ts: export function progress/);
    expect(linesOf('later')).toBe('loops.ts: export const later = () => 2;');
    expect(linesOf('dense', 'lab/nets')).toMatch(/^nets\/dense\.ts: export const dense/);
  });

  it('has no place for what a package defines', () => {
    expect(linesOf('tidy')).toBeUndefined();
  });

  it('gives the files that lab consists of: no tests, and nothing from elsewhere', () => {
    expect(Object.keys(sources.files).sort()).toEqual([
      'index.ts',
      'loops.ts',
      'nets/dense.ts',
      'nets/index.ts',
      'progress.ts',
    ]);
  });

  it('tells which files of lab a file uses', () => {
    expect(sources.files['loops.ts']?.uses).toEqual(['progress.ts']);
    expect(sources.files['nets/dense.ts']?.uses).toEqual(['loops.ts']);
    expect(sources.files['progress.ts']?.uses).toEqual([]);
  });
});

describe('lab itself', () => {
  const sources = labSources(join(process.cwd(), 'src/lab'));
  const names = sources.modules['lab']?.names ?? {};

  it('has a place for every name that its index exports', async () => {
    const { openChannel } = await import('../../src/lab/channel');
    openChannel({ params: {}, seed: 1, emit: () => undefined });
    const exported = Object.keys(await import('../../src/lab/index'));
    expect(Object.keys(names)).toEqual(expect.arrayContaining(exported));
    expect(exported).toContain('steps');
  });

  it('shows at each place the definition of that name', () => {
    for (const [name, { file, lines }] of Object.entries(names)) {
      const text = sources.files[file]?.text
        .split('\n')
        .slice(lines[0] - 1, lines[1])
        .join('\n');
      expect(text, name).toMatch(new RegExp(`\\b(function\\*?|const|type|interface) ${name}\\b`));
    }
  });

  it('gives the very text of the files', () => {
    for (const [path, { text }] of Object.entries(sources.files)) {
      expect(text).toBe(readFileSync(join('src/lab', path), 'utf8'));
    }
  });
});

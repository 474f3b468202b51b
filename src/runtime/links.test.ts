import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { parse } from 'es-module-lexer/minimal/js';
import { describe, expect, it } from 'vitest';
import { linksOf } from './links';
import { topicOptions, topics } from './topics';

describe('linksOf', () => {
  it('gives places in bytes, for static imports of libraries', () => {
    const text = `const é = "lab";import*as t from"@tensorflow/tfjs";import"lab";import("lab");import"x";`;
    const bytes = Buffer.from(text);
    expect(
      linksOf(text).map(({ start, end, target }) => [bytes.toString('utf8', start, end), target]),
    ).toEqual([
      ['@tensorflow/tfjs', 'tfjs'],
      ['lab', 'lab'],
    ]);
  });
});

describe('the libraries beside lab', () => {
  it('are the folders of src/lab', () => {
    const folders = readdirSync('src/lab').filter((name) => existsSync(`src/lab/${name}/index.ts`));
    expect(folders.sort()).toEqual([...topics].sort());
  });

  it.each([
    ['data', []],
    ['floating-point', []],
    ['linear-algebra', []],
    ['nets', ['tfjs']],
    ['recurrent', ['tfjs']],
    ['small-nets', []],
  ] as const)('%s imports nothing but %j', async (topic, targets) => {
    const { outputFiles } = await build({ ...topicOptions(topic), minify: true, write: false });
    const text = outputFiles?.[0]?.text ?? '';
    expect(parse(text)[0]).toHaveLength(targets.length);
    expect(linksOf(text).map(({ target }) => target)).toEqual(targets);
  });
});

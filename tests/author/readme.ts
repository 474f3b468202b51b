/** What README tells an author to write and to run, read out of README itself. */
import { readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface Steps {
  /** Text of each file by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** Commands of the steps, in their order. */
  readonly commands: readonly string[];
  /** Id of the example. */
  readonly id: string;
}

/** `path`: README.md or its Chinese counterpart. */
export function stepsOf(path: string): Steps {
  const blocks: Code[] = [];
  const tree: Root = unified().use(remarkParse).parse(readFileSync(path, 'utf8'));
  visit(tree, 'code', (block) => {
    blocks.push(block);
  });
  const files = Object.fromEntries(
    blocks.flatMap(({ meta, value }) => {
      const title = /^title="([^"]+)"$/.exec(meta ?? '')?.[1];
      return title === undefined ? [] : [[title, `${value}\n`]];
    }),
  );
  const id = Object.keys(files)[0]?.split('/').at(-2) ?? '';
  const commands = blocks
    .filter(({ lang, value }) => lang === 'bash' && value.includes(` -- ${id}`))
    .map(({ value }) => value);
  return { files, commands, id };
}

// What a Chinese keyboard types stands here as it is: autocorrect-disable
import { describe, expect, it } from 'vitest';
import { applyChanges, findRepair, withPlainSpaces } from './findRepair';

describe('findRepair', () => {
  it.each([
    ['console.log（1）；', 'console.log(1);'],
    ['function f（a，b） ｛ return a＋b； ｝', 'function f(a,b) { return a+b; }'],
    ['const a ＝ 1。', 'const a = 1;'],
    ['const a = 1。 // 一。', 'const a = 1; // 一。'],
    ['console。log(1)', 'console.log(1)'],
    ['if （！done） done ＝ true', 'if (!done) done = true'],
    ['const a = “x”;', 'const a = "x";'],
    ['const a = ”x”;', 'const a = "x";'],
    ['const a = ‘x’;', "const a = 'x';"],
    ['const a = 「x」;', 'const a = "x";'],
    ['const a = “a "b"”;', `const a = 'a "b"';`],
    ['const a = "x”;', 'const a = "x";'],
    ["const a = 'x’；", "const a = 'x';"],
    ['const a = [“x”，“y”];', 'const a = ["x","y"];'],
    ['const a：number = １２;', 'const a:number = 12;'],
    ['const x１ = 1; x1；', 'const x1 = 1; x1;'],
    ['ｃｏｎｓｔ a = 1', 'const a = 1'],
    ['let\u200b x = 1;', 'let x = 1;'],
    ['con\u200bst x = 1;', 'const x = 1;'],
    ['a ≥ b ？ 1 ： 2', 'a >= b ? 1 : 2'],
    ['f（1，　2）\u00a0;', 'f(1, 2) ;'],
    ['const a = `（${f（1）}）`；', 'const a = `（${f(1)}）`;'],
    ['const a = /（/.test(b）；', 'const a = /（/.test(b);'],
    ['const a: Array<number> = b / c； // （', 'const a: Array<number> = b / c; // （'],
    ['class A { #a = 1； b!: number }', 'class A { #a = 1; b!: number }'],
  ])('%s', (source, repaired) => {
    const changes = findRepair(source);
    expect(applyChanges(source, changes)).toBe(repaired);
    for (const { at, from } of changes) expect(source.slice(at, at + from.length)).toBe(from);
  });

  it.each([
    ['strings', `const a = '（，”'; const b = "；“’"; const c = \`：。\`;`],
    ['comments', '// （；）\n/* ，“\n” */ const a = 1;'],
    ['patterns', 'const a = /[（）；]/u;'],
    ['spaces that do no harm', 'const　a = 1;\u00a0'],
    ['Chinese names', 'const 损失 = 1; 损失 + 1;'],
    ['another mistake', 'const b = = 2; `'],
    ['a string without end', 'const b = "x;\nf();'],
  ])('leaves %s alone', (_, source) => {
    expect(findRepair(source)).toEqual([]);
  });

  it('repairs what stands before a mistake of another kind', () => {
    expect(findRepair('f（1）；\nconst b = "x;\n')).toHaveLength(3);
  });

  it('is bounded', () => {
    expect(findRepair('（'.repeat(5_000)).length).toBeLessThanOrEqual(501);
  });
});

it('makes spaces plain between tokens, and nowhere else', () => {
  expect(withPlainSpaces('import　a\ufefffrom\u00a0"　"; // 　')).toBe('import a from "　"; // 　');
});

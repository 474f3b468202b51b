import { compile } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import staticMath from '.';

async function compiled(source: string): Promise<string> {
  const file = await compile(source, {
    remarkPlugins: [remarkMath],
    rehypePlugins: [rehypeKatex, staticMath],
  });
  return String(file);
}

describe('formulas', () => {
  it('become one element with finished HTML, MathML for screen readers included', async () => {
    const code = await compiled('where $x^2$ is');
    expect(code).toContain('dangerouslySetInnerHTML');
    expect(code).toContain('<math xmlns');
    expect(code).not.toContain('className: "mord"');
  });

  it('keep the wrapper of a display formula, which centres it', async () => {
    const code = await compiled('$$\nx^2\n$$');
    expect(code).toContain('className: "katex-display"');
    expect(code).toContain('class=\\"katex\\"');
    expect(code).toContain('tabIndex: "0"');
  });

  it('hold on to the punctuation that follows, if they are short', async () => {
    const short = await compiled('若 $x$，则 $y$ 大');
    expect(short.match(/className: "unbroken"/g)).toHaveLength(1);
    expect(short).toMatch(/className: "unbroken",\s*children: \[.*?\}\), "，"\]/s);
    expect(short).toContain('"则 "');
    expect(await compiled('若 $a + b + c + d + e + f + g = 0$，则')).not.toContain('unbroken');
  });

  it('ask for their fonts once, on pages that have any', async () => {
    const code = await compiled('$x$ and $y$');
    expect(code.match(/_jsx\(MathFonts/g)).toHaveLength(1);
    expect(await compiled('**bold**')).not.toContain('MathFonts');
  });

  it('leave other elements alone', async () => {
    expect(await compiled('**bold**')).not.toContain('dangerouslySetInnerHTML');
  });
});

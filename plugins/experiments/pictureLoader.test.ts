import { describe, expect, it } from 'vitest';
import pictureLoader from './pictureLoader.cjs';

const charts = JSON.stringify({
  loss: {
    svg: {
      zh: '<svg class="c" width="100%" viewBox="0 0 4 3" style="color: currentcolor; font-family: inherit"><path stroke="var(--chart-1, #2a48c4)"></path></svg>',
    },
  },
});

function picture(query: string): string {
  const context = {
    resourceQuery: query,
    resourcePath: 'charts.json',
    rootContext: process.cwd(),
    addDependency: () => undefined,
  };
  return pictureLoader.call(context, charts);
}

describe('a recorded chart as an image', () => {
  it('carries the colours of its theme', () => {
    const light = picture('?picture&chart=loss&language=zh&theme=light');
    const dark = picture('?picture&chart=loss&language=zh&theme=dark');
    expect(light).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(light).toContain('--chart-1: #2a48c4;');
    expect(dark).toContain('--chart-1: #8fa6ff;');
    expect(dark).not.toContain('--chart-2');
  });

  it('has a size of its own and no font to inherit', () => {
    const light = picture('?picture&chart=loss&language=zh&theme=light');
    expect(light).not.toContain('width="100%"');
    expect(light).not.toContain('inherit');
  });

  it('says which charts there are', () => {
    expect(() => picture('?picture&chart=less&language=zh')).toThrow(
      'no chart "less". It has: loss',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { summarize } from './summary';

const labels = {
  step: { zh: '步数', en: 'step' },
  loss: { zh: '损失', en: 'loss' },
  relu: { zh: 'ReLU', en: 'ReLU' },
  leaky: { zh: '带泄漏', en: 'leaky' },
};
const spec = { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' };
const rows = [
  { step: 0, loss: 2, kind: 'relu' },
  { step: 300, loss: 0.5, kind: 'relu' },
  { step: 0, loss: 2, kind: 'leaky' },
  { step: 300, loss: 0.12345, kind: 'leaky' },
];

describe('summarize', () => {
  it('names kind, axes with their ranges, and where each curve ends', () => {
    expect(summarize(spec, [{ mark: 'line', rows }], labels, 'zh')).toBe(
      '折线图：x 为步数（0–300），y 为损失（0.1235–2）；ReLU（末值 0.5）、带泄漏（末值 0.1235）。',
    );
    expect(summarize(spec, [{ mark: 'line', rows }], labels, 'en')).toBe(
      'Line chart. x: step (0–300), y: loss (0.1235–2); ReLU (ends at 0.5), leaky (ends at 0.1235).',
    );
  });

  it('counts series beyond the sixth', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ step: 1, loss: 1, kind: `k${index}` }));
    expect(summarize(spec, [{ mark: 'dot', rows: many }], labels, 'en')).toContain('k5 and 2 more');
  });

  it('leaves reference lines out of the kind, and names facets', () => {
    const layers = [
      { mark: 'bar' as const, rows: [{ step: 'a', loss: 1, part: 'p' }] },
      { mark: 'rule' as const, rows: [{ loss: 0.5 }] },
    ];
    const text = summarize({ x: spec.x, y: spec.y, facet: 'part' }, layers, labels, 'zh');
    expect(text).toBe('柱状图：x 为步数，y 为损失（0.5–1）；按 part 分图：p。');
  });

  it('says when there is nothing yet', () => {
    expect(summarize(spec, [], labels, 'zh')).toBe('还没有数据。');
  });
});

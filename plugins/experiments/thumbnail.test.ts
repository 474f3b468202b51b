import { expect, it } from 'vitest';
import thumbnail from './thumbnail.cjs';

const marks = '<g data-mark="line"><g><path d="M56.123,20L100,50.456"></path></g></g>';
const chart = [
  '<svg class="c" role="img" aria-label="损失" viewBox="0 0 383 270"><style>.c { color: red }</style>',
  '<g data-mark="y-grid"><line y1="9" y2="9"></line></g>',
  '<g data-mark="y-axis tick label"><g><text>0.1</text></g></g>',
  '<g data-mark="fx-axis label"><text>步</text></g>',
  marks,
  '<g data-mark="text"><text>标题</text></g></svg>',
].join('');

it('keeps what was drawn and its grid, without words', () => {
  const small = thumbnail(chart);
  expect(small).toContain('data-mark="line"');
  expect(small).toContain('data-mark="y-grid"');
  expect(small).not.toMatch(/axis|text|损失|标题|style/);
  expect(small.match(/<g\b/g)).toHaveLength(3);
  expect(small.match(/<\/g>/g)).toHaveLength(3);
});

it('cuts the margins away and rounds the places', () => {
  expect(thumbnail(chart)).toContain('viewBox="50 20 321 210"');
  expect(thumbnail(chart)).toContain('d="M56.1,20L100,50.4"');
});

it('leaves a surface whole, without the model that turns it', () => {
  const surface =
    '<svg viewBox="0 0 383 318" data-surface="{&quot;z&quot;:1}"><path d="M1,1"/></svg>';
  expect(thumbnail(surface)).toBe('<svg viewBox="0 0 383 318"><path d="M1,1"/></svg>');
});

// @vitest-environment jsdom
/** What people read under a chart, and what is read out to those who do not see it. */
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import Chart, { type ChartProps } from '.';

const labels: ChartProps['labels'] = {
  loss: { zh: '损失', en: 'Loss', see: { zh: '看右端。', en: 'Look at the right end.' } },
};

const chart: ChartProps = {
  name: 'loss',
  spec: { x: { field: 'step' }, y: { field: 'loss' } },
  layers: [
    {
      mark: 'line',
      rows: [
        { step: 0, loss: 2 },
        { step: 9, loss: 1 },
      ],
    },
  ],
  labels,
  language: 'zh',
  svg: '<svg></svg>',
};

const textOf = (part: 'see' | 'summary'): string | null | undefined =>
  document.querySelector(`[data-${part}]`)?.textContent;

it('says what to see where somebody has written it, and describes the chart beside', () => {
  render(<Chart {...chart} />);
  expect(textOf('see')).toBe('看右端。');
  expect(textOf('summary')).toContain('y 为损失（1–2）');
});

it('says nothing for people where nobody has', () => {
  render(<Chart {...chart} labels={{ loss: { zh: '损失', en: 'Loss' } }} />);
  expect(textOf('see')).toBeUndefined();
  expect(textOf('summary')).toContain('折线图');
});

it('speaks of the recording only: of a run with other settings the description alone', () => {
  const { rerender } = render(<Chart {...chart} />);
  const layers: ChartProps['layers'] = [{ mark: 'line', rows: [{ step: 0, loss: 7 }] }];
  rerender(<Chart {...chart} layers={layers} changed />);
  expect(textOf('see')).toBeUndefined();
  expect(textOf('summary')).toContain('y 为损失（7）');
});

// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import LivePlot from './LivePlot';

vi.stubGlobal('matchMedia', () => ({ matches: false }));

it('shows the recorded picture until its own is drawn, and then one alone', async () => {
  const spec = { x: { field: 'step' }, y: { field: 'loss' } };
  const layers = [{ mark: 'line' as const, rows: [0, 1].map((step) => ({ step, loss: step })) }];
  const first = '<svg viewBox="0 0 440 270" data-recorded=""><path d="M0,0L1,1"/></svg>';
  const { container } = render(
    <LivePlot {...{ spec, layers, first }} labels={{}} language="zh" title="图" />,
  );
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  expect(container.querySelector('svg[data-recorded]')).not.toBeNull();
  await vi.waitFor(() => expect(container.querySelector('svg[data-recorded]')).toBeNull(), 5_000);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});

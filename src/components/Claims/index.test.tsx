// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixture } from '../Playground/fixture';
import { describeExpectation } from './expectation';
import Claims from '.';

const { claims, labels } = fixture;
const show = (over: Partial<Parameters<typeof Claims>[0]>): HTMLElement[] => {
  render(
    <Claims
      {...{ claims, labels, language: 'zh', recorded: { last: 0.002, first: 1 } }}
      measured={{}}
      phase="before"
      changed={false}
      {...over}
    />,
  );
  return screen.getAllByRole('listitem');
};

describe('Claims', () => {
  it('shows the recorded value before a run, without a verdict', () => {
    const [first] = show({});
    expect(first).toHaveAttribute('data-verdict', 'unknown');
    expect(first).not.toHaveAttribute('data-value');
    expect(first).toHaveTextContent('最后的损失：记录值 0.002；应不大于 0.1。');
  });

  it('judges the numbers of a run', () => {
    const [first, second] = show({ phase: 'after', measured: { last: 0.05, first: 0.06 } });
    expect(first).toHaveAttribute('data-verdict', 'holds');
    expect(first).toHaveAttribute('data-value', '0.05');
    expect(second).toHaveAttribute('data-verdict', 'fails');
    expect(second).not.toHaveTextContent('发现');
  });

  it('calls a failure after a change a discovery', () => {
    const [first] = show({ phase: 'after', measured: { last: 0.5, first: 1 }, changed: true });
    expect(first).toHaveTextContent('发现');
  });
});

it.each([
  [{ kind: 'band', metric: 'last', min: 1, max: 2 }, '应在 1 与 2 之间'],
  [{ kind: 'band', metric: 'last', min: 1 }, '应不小于 1'],
  [{ kind: 'equals', metric: 'last', value: 0.5, tolerance: 0.001 }, '应为 0.5 ± 0.001'],
  [{ kind: 'ordering', metric: 'first', above: 'last' }, '应大于“最后的损失”'],
] as const)('describes %j', (expectation, text) => {
  expect(describeExpectation(expectation, labels, 'zh')).toBe(text);
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixture } from '../Playground/fixture';
import { describeExpectation, formatAgainst } from './expectation';
import Claims, { type ClaimsProps } from '.';

const { claims, controls, labels } = fixture;
const idle = { onPutIn: () => undefined, onTakeBack: () => undefined };
type Run = ClaimsProps['run'];
const ran = (metrics: Run['metrics'], made: Partial<Run> = {}): Run => ({
  metrics,
  edited: false,
  changed: false,
  ...made,
});
const show = (over: Partial<Parameters<typeof Claims>[0]>): HTMLElement[] => {
  render(
    <Claims
      {...{ claims, controls, labels, language: 'zh', recorded: fixture.recorded, ...idle }}
      run={{ metrics: {}, edited: false, changed: false }}
      phase="before"
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
    expect(first).toHaveTextContent('最后的损失：记录值 0.00248；应不大于 0.1。');
  });

  it('judges the numbers of a run', () => {
    const [first, second] = show({ phase: 'after', run: ran({ last: 0.05, first: 0.06 }) });
    expect(first).toHaveAttribute('data-verdict', 'holds');
    expect(first).toHaveAttribute('data-value', '0.05');
    expect(second).toHaveAttribute('data-verdict', 'fails');
    expect(second).not.toHaveTextContent('发现');
  });

  it('calls a failure after a change a discovery', () => {
    const [first] = show({ phase: 'after', run: ran({ last: 0.5, first: 1 }, { changed: true }) });
    expect(first).toHaveTextContent('发现');
  });

  const given = claims.map((claim) => ({ ...claim, given: ['rate'] }));
  const moved = { used: { rate: 0.5 }, changed: true };

  it('says nothing of a run whose conditions it does not know', () => {
    const [first] = show({ claims: given, phase: 'after', run: ran({ last: 0.5 }, moved) });
    expect(first).toHaveAttribute('data-condition', 'changed');
    expect(first).toHaveAttribute('data-verdict', 'unknown');
    expect(first).toHaveAttribute('data-value', '0.5');
    expect(first).toHaveTextContent('条件已改：学习率 0.1 → 0.5。最后的损失：实测 0.5。');
  });

  it('states the values that parameters have in the run', () => {
    const statement = { zh: '学习率 {rate} 够了。', en: 'A rate of {rate} will do.' };
    const named = given.map((claim) => ({ ...claim, statement }));
    const [before] = show({ claims: named });
    expect(before).toHaveTextContent('学习率 0.1 够了。');
    cleanup();
    const [after] = show({ claims: named, phase: 'after', run: ran({ last: 0.05 }, moved) });
    expect(after).toHaveTextContent('学习率 0.5 够了。');
    expect(after).not.toHaveAttribute('data-condition');
    expect(after).toHaveAttribute('data-verdict', 'holds');
  });

  it('says that the code was edited', () => {
    const [first] = show({ phase: 'after', run: ran({ last: 0.05 }, { edited: true }) });
    expect(first).toHaveTextContent('成立（代码已改）');
  });

  it('gives no verdict on a run that was stopped', () => {
    const [first] = show({ phase: 'cut', run: ran({ last: 0.05 }) });
    expect(first).toHaveAttribute('data-verdict', 'unknown');
    expect(first).toHaveTextContent('未测完');
  });
});

it.each([
  [12.0383, 1e-4, '12.03830'],
  [12.04, 0.01, '12.040'],
  [0.5, 0.1, '0.5'],
  [3, 1e-6, '3'],
  [0.000123, 1e-9, '1.230000 × 10⁻⁴'],
])('shows %d, held against ± %d, as %s', (value, tolerance, shown) => {
  expect(formatAgainst(value, { kind: 'equals', metric: 'last', value, tolerance })).toBe(shown);
});

it.each([
  [{ kind: 'band', metric: 'last', min: 1, max: 2 }, '应在 1 与 2 之间'],
  [{ kind: 'band', metric: 'last', min: 1 }, '应不小于 1'],
  [{ kind: 'equals', metric: 'last', value: 0.5, tolerance: 0.001 }, '应为 0.5 ± 0.001'],
  [{ kind: 'ordering', metric: 'first', above: 'last' }, '应大于“最后的损失”'],
] as const)('describes %j', (expectation, text) => {
  expect(describeExpectation(expectation, labels, 'zh')).toBe(text);
});

// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Experiment } from '@site/src/experiments/experiment';
import Recorded from './index';

const experiment: Experiment = {
  id: 'dying-relu',
  chapter: 26,
  title: { zh: '死亡 ReLU', en: 'Dying ReLU' },
  question: { zh: '', en: '' },
  summary: { zh: '', en: '' },
  labels: {},
  claims: [],
  files: {},
  backend: 'cpu',
  recorded: {
    params: [],
    metrics: { share: 0.34567 },
    charts: {},
    tables: {},
    seconds: 1,
    browser: 'Test 1',
  },
};

it('shows the recorded number, whole for machines, and leads to the experiment', () => {
  render(
    <Recorded
      experiment={experiment}
      place="/activation-functions/dying-relu#dying-relu"
      metric="share"
      percent
      digits={1}
    />,
  );
  const number = screen.getByText('34.6%');
  expect(number).toHaveAttribute('value', '0.34567');
  expect(number.title).toContain('死亡 ReLU');
  expect(screen.getByRole('link')).toHaveAttribute(
    'href',
    '/activation-functions/dying-relu#dying-relu',
  );
});

it('names a metric that is still to be recorded', () => {
  render(<Recorded experiment={experiment} metric="later" />);
  expect(screen.getByText('later')).toBeInTheDocument();
});

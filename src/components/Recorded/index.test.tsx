// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import Recorded from './index';

it('shows the recorded number, whole for machines, and leads to the experiment', () => {
  render(
    <Recorded
      title="死亡 ReLU"
      value={0.34567}
      place="/activation-functions/dying-relu#dying-relu"
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

// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cobweb } from './cobweb';
import SeluMap from './index';

it('draws both maps, the diagonal and two walks under one name', () => {
  const { container } = render(<SeluMap />);
  expect(screen.getByRole('img')).toHaveAccessibleName(/SELU/);
  expect(container.querySelectorAll('path')).toHaveLength(6);
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

it('walks between curve and diagonal', () => {
  expect(cobweb((value) => value / 2, 4, 2)).toEqual([
    [4, 4],
    [4, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ]);
});

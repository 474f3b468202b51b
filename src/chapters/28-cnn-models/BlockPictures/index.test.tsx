// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { bibliography } from '@site/src/data/bibliography';
import { blocks } from './blocks';
import BlockPictures from './index';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));

it.each(blocks)('$id: every arrow joins two steps, and every step is joined', (block) => {
  const joined = [...block.arrows, ...(block.shortcuts ?? [])].flat();
  expect(Object.keys(block.steps).toSorted()).toEqual([...new Set(joined)].toSorted());
  expect(bibliography.map(({ key }) => key)).toContain(block.source);
});

it('says in words what a picture shows', () => {
  render(<BlockPictures />);
  expect(screen.getAllByRole('img')).toHaveLength(blocks.length);
  const [bottleneck] = screen.getAllByRole('img', { name: /bottleneck/ });
  expect(bottleneck?.getAttribute('aria-label')).toContain('1×1, 64 → 3×3, 64');
});

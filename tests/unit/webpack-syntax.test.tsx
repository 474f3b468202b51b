// @vitest-environment jsdom
/** The test set-up itself: shims and stubs behave as webpack and Docusaurus do. */
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { render, screen } from '@testing-library/react';
import { existsSync, readFileSync } from 'node:fs';
import claimSource from '!!raw-loader!@site/src/experiments/claim.ts';

test('raw-loader gives the same bytes', () => {
  expect(claimSource).toBe(readFileSync('src/experiments/claim.ts', 'utf8'));
});

test('require.context lists the files that match', () => {
  const context = require.context('../stubs', true, /^\.\/theme\/.*\.tsx$/);
  expect(context.keys()).toContain('./theme/Heading.tsx');
  expect(context.keys().every((key) => existsSync(`tests/stubs/${key}`))).toBe(true);
  expect(context('./theme/Heading.tsx')).toHaveProperty('default');
});

test('Docusaurus stubs render', () => {
  render(
    <Layout>
      <Link to="/history">
        <Translate id="x" values={{ name: '甲' }}>
          {'你好，{name}'}
        </Translate>
      </Link>
    </Layout>,
  );
  expect(screen.getByRole('link', { name: '你好，甲' })).toHaveAttribute('href', '/history');
  expect(translate({ id: 'y', message: '{count} 步' }, { count: 3 })).toBe('3 步');
});

// @vitest-environment jsdom
/** The test set-up itself: stubs behave as Docusaurus does. */
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { render, screen } from '@testing-library/react';

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

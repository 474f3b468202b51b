/** The gallery: every experiment of the site, from its manifest. */
import type { ReactNode } from 'react';
import Layout from '@theme/Layout';

export default function Experiments(): ReactNode {
  return (
    <Layout>
      <main className="container" />
    </Layout>
  );
}

/** The pages below one path, as one route: who is elsewhere on the site need not look through them. */
import type { ReactNode } from 'react';
import renderRoutes from '@docusaurus/renderRoutes';
import { matchPath, useLocation } from '@docusaurus/router';
import NotFound from '@theme/NotFound';

interface Props {
  readonly route: { readonly routes: NonNullable<Parameters<typeof renderRoutes>[0]> };
}

export default function PageGroup({ route: { routes } }: Props): ReactNode {
  const { pathname } = useLocation();
  const path = routes.flatMap((page) => page.path ?? []);
  return matchPath(pathname, { path, exact: true }) ? renderRoutes(routes) : <NotFound />;
}

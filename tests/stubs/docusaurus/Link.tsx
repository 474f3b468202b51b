/** Stub of `@docusaurus/Link`: a plain anchor. */
import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'a'> {
  readonly to?: string;
  readonly isNavLink?: boolean;
  readonly activeClassName?: string;
  readonly autoAddBaseUrl?: boolean;
  readonly 'data-noBrokenLinkCheck'?: boolean;
}

export default function Link({
  to,
  isNavLink: _nav,
  activeClassName: _active,
  autoAddBaseUrl: _base,
  ...rest
}: Props) {
  const { 'data-noBrokenLinkCheck': _unchecked, children, ...anchor } = rest;
  return (
    <a {...anchor} href={to ?? anchor.href}>
      {children}
    </a>
  );
}

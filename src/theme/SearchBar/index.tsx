/** The navbar's place for a search, which the theme leaves empty. */
import type { ReactNode } from 'react';
import Search from '@site/src/components/Search';

export default function SearchBar(): ReactNode {
  return <Search />;
}

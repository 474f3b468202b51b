/** What the panel for a reader's own data needs of the playground. */
import type { Playground } from '../usePlayground';
import type { Wish } from '../wish';

export interface OwnDataProps {
  readonly playground: Pick<Playground, 'shipped' | 'files' | 'settings' | 'replace'>;
  readonly onWish: (wish: Wish) => void;
}

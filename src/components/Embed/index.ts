/** Whether a playground stands alone in a frame of a foreign page, and what was asked of it there. */
import { createContext, use } from 'react';

export { tellParent } from './tell';

export interface Embedding {
  /** The query of the frame's address; undefined in the page's HTML, which knows none. */
  readonly search: string | undefined;
}

/** Undefined in a page of the site. */
export const EmbeddingContext = createContext<Embedding | undefined>(undefined);

export function useEmbedding(): Embedding | undefined {
  return use(EmbeddingContext);
}

/**
 * The name under which the browser keeps an experiment's settings: two frames of one page that ask
 * for different things keep theirs apart.
 */
export function keptAs(id: string, embedding: Embedding | undefined): string {
  return embedding?.search ? `${id}${embedding.search}` : id;
}

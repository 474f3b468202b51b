/** Where an experiment has its own page: the address to link, which never changes. */
export const galleryPath = '/experiments';

/** The playground alone, for the frames of foreign pages: an address that never changes either. */
export function embedPath(id: string): string {
  return `/embed/${id}`;
}

export function ownPath(id: string): string {
  return `${galleryPath}/${id}`;
}

/** A claim on the own page of its experiment. */
export function claimPath(id: string, claim: string): string {
  return `${ownPath(id)}#claim-${claim}`;
}

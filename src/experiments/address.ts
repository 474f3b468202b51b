/** Where an experiment has its own page: the address to link, which never changes. */
export const galleryPath = '/experiments';

export function ownPath(id: string): string {
  return `${galleryPath}/${id}`;
}

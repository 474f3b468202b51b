/**
 * An experiment on the stage of a lecture hall, by address: `/experiments/<id>?stage` with all of
 * its claims, `?stage=one,other` with these.
 */

const field = 'stage';

/** The ids of the claims to show, none where all are; undefined where no stage is asked for. */
export function readStage(search: string): readonly string[] | undefined {
  const text = new URLSearchParams(search).get(field);
  return text === null ? undefined : text.split(',').filter((id) => id !== '');
}

/** The query with the stage in it, or without where `claims` is undefined. */
export function writeStage(search: string, claims: readonly string[] | undefined): string {
  const query = new URLSearchParams(search);
  query.delete(field);
  const others = query.toString();
  const stage = claims && (claims.length > 0 ? `${field}=${claims.join(',')}` : field);
  const text = [others, stage ?? ''].filter((part) => part !== '').join('&');
  return text && `?${text}`;
}

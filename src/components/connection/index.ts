/** Whether data may be fetched ahead of the reader's wish: only where it is known to cost nothing. */

/** What browsers tell of a connection; Safari and Firefox tell nothing. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  /** Told by phones only. */
  readonly type?: string;
}

/** Nothing told means nothing known, which is not free. */
export function isFree(connection: Connection | undefined): boolean {
  if (!connection || connection.saveData === true) return false;
  const { effectiveType, type = 'unknown' } = connection;
  return effectiveType === '4g' && ['wifi', 'ethernet', 'unknown'].includes(type);
}

/** Free, and the browser says of what kind it is, which only phones do. */
export function isKnownFree(connection: Connection | undefined): boolean {
  return isFree(connection) && ['wifi', 'ethernet'].includes(connection?.type ?? '');
}

export function currentConnection(): Connection | undefined {
  return (navigator as Navigator & { readonly connection?: Connection }).connection;
}

/** Import forms of webpack that TypeScript does not know. */

/** A file's text, untouched. */
declare module '!!raw-loader!*' {
  const text: string;
  export default text;
}

/** Data of a page's HTML that its scripts fetch only when they need it: see plugins/late-data. */
declare module '*.json?late' {
  const dataOrAddress: unknown;
  export default dataOrAddress;
}

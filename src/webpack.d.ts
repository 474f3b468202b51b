/** Import forms of webpack that TypeScript does not know. */

/** A file's text, untouched. */
declare module '!!raw-loader!*' {
  const text: string;
  export default text;
}

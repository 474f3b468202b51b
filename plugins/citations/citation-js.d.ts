/** The part of Citation.js (0.8) that is used; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: { readonly config: { get(plugin: string): unknown } };
  export class Cite {
    constructor(data: unknown);
    format(output: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';

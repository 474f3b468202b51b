/** Import forms of the bundler that TypeScript does not know: see plugins/experiments/imports.ts. */

/** Everything an experiment's folder holds. */
declare module '*/about.ts?experiment' {
  const experiment: import('./experiments/experiment').Experiment;
  export default experiment;
}

/** The address of a font's file. */
declare module '*.woff2' {
  const address: string;
  export default address;
}

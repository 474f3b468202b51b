/** The files that the `experiments` plugin writes, one set a locale. */
declare module '@generated/experiments/default/experiments.json' {
  const experiments: readonly import('./experiments/summary').ExperimentSummary[];
  export default experiments;
}

/** At most one experiment, with the one claim that shows what a claim is. */
declare module '@generated/experiments/default/samples.json' {
  const samples: readonly import('./experiments/summary').ExperimentSummary[];
  export default samples;
}

/** The picture that stands for each question, by its number. */
declare module '@generated/experiments/default/pictures.js' {
  const pictures: Readonly<Record<number, import('./experiments/summary').PictureAddresses>>;
  export default pictures;
}

/** The contents of each page by its path: data on the server, in the browser a file's address. */
declare module '@generated/chapters/default/contents.js' {
  const contents: Readonly<
    Record<
      string,
      string | readonly import('./components/PageContents/loadContents').ContentsEntry[]
    >
  >;
  export default contents;
}

/** The file that the `timeline` plugin writes, one a locale. */
declare module '@generated/timeline/default/events.json' {
  const events: readonly import('./chapters/23-history/timeline/resolve').TimelineEvent[];
  export default events;
}

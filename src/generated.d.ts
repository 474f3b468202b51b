/** The files that the `experiments` plugin writes, one set a locale. */
declare module '@generated/experiments/default/experiments.json' {
  const experiments: readonly import('./experiments/summary').ExperimentSummary[];
  export default experiments;
}

declare module '@generated/experiments/default/home.json' {
  const home: import('./experiments/summary').HomeData;
  export default home;
}

/** The file that the `timeline` plugin writes, one a locale. */
declare module '@generated/timeline/default/events.json' {
  const events: readonly import('./chapters/23-history/timeline/resolve').TimelineEvent[];
  export default events;
}

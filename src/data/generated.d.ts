/** The files that the `experiment-index` plugin writes, one set a locale. */
declare module '@generated/experiment-index/default/experiments.json' {
  const experiments: readonly import('./experiment-index').ExperimentSummary[];
  export default experiments;
}

declare module '@generated/experiment-index/default/home.json' {
  const home: import('./experiment-index').HomeData;
  export default home;
}

/** The file that the `timeline` plugin writes, one a locale. */
declare module '@generated/timeline/default/events.json' {
  const events: readonly import('./timeline/resolve').TimelineEvent[];
  export default events;
}

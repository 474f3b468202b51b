/** The files that the `experiments` plugin writes, one set a locale. */
declare module '@generated/experiments/default/gallery.json' {
  const experiments: readonly import('./experiments/summary').GalleryEntry[];
  export default experiments;
}

/** What is verified, counted. */
declare module '@generated/experiments/default/verification.json' {
  const verification: import('./experiments/verification').Verification;
  export default verification;
}

/** The small picture on each card, by experiment. */
declare module '@generated/experiments/default/thumbnails.js' {
  const pictures: Readonly<Record<string, import('./experiments/summary').PictureAddresses>>;
  export default pictures;
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

/** The source of lab: data on the server, in the browser a file's address. */
declare module '@generated/experiments/default/labSources.js' {
  const sources: string | import('./experiments/labSources').LabSources;
  export default sources;
}

/** What completion and hover in the editor know. */
declare module '@generated/experiments/default/api.json' {
  const api: import('./experiments/apiTable').ApiTable;
  export default api;
}

/** The contents of each question's pages: data on the server, in the browser a file's address. */
declare module '@generated/chapters/default/contents.js' {
  const contents: Readonly<
    Record<string, string | import('./components/PageContents/loadContents').ContentsByPage>
  >;
  export default contents;
}

/** The files that the `timeline` plugin writes, one set a locale. */
declare module '@generated/timeline/default/events.json' {
  const events: readonly import('./chapters/23-history/timeline/resolve').TimelineEvent[];
  export default events;
}

/** What each event says: data on the server, in the browser a file's address. */
declare module '@generated/timeline/default/details.js' {
  const details: string | import('./chapters/23-history/timeline/resolve').DetailsById;
  export default details;
}

/** The search index and its texts: data on the server, in the browser the files' addresses. */
declare module '@generated/search/default/files.js' {
  const files: import('./components/Search/found').SearchFiles;
  export default files;
}

/** The lectures that the site serves, in the page's language. */
declare module '@generated/course/default/lectures.json' {
  const lectures: readonly import('./components/Lectures/view').LectureView[];
  export default lectures;
}

/**
 * Writes what the home page and the gallery show of the experiments to `@generated/experiment-index`,
 * so that neither page ships the code and the recorded data of all of them.
 */
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { HomeData } from '../../src/data/experiment-index';
import { chapterOf } from '../../src/data/chapters';
import { languageOf } from '../../src/data/language';
import { loadManifests, watchedFiles } from './loadManifests';
import { pictures, samples, summarize } from './summarize';

export default function experimentIndex({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'experiment-index',
    async contentLoaded({ actions: { createData } }) {
      const experiments = (await loadManifests(siteDir)).filter(
        ({ chapter }) => chapterOf(chapter).released,
      );
      const summaries = experiments.map((experiment) => summarize(experiment, language));
      const home: HomeData = {
        pictures: pictures(experiments, language),
        samples: samples(experiments, language),
      };
      await createData('experiments.json', summaries);
      await createData('home.json', home);
    },
    getPathsToWatch: () => watchedFiles(siteDir),
  };
}

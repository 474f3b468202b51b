/**
 * Writes what the home page and the gallery show of the experiments to `@generated/experiments`,
 * so that neither page ships the code and the recorded data of all of them.
 */
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { HomeData } from '../../src/experiments/summary';
import { chapterOf } from '../../src/data/chapters';
import { languageOf } from '../../src/data/language';
import { lateDataRule } from './lateData';
import { loadManifests, watchedFiles } from './loadManifests';
import { pictures, samples, summarize } from './summarize';

export default function experimentIndex({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'experiments',
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
    configureWebpack: (_config, isServer) => ({ module: { rules: [lateDataRule(isServer)] } }),
    getPathsToWatch: () => watchedFiles(siteDir),
  };
}

/**
 * Writes what the home page and the gallery show of the experiments to `@generated/experiments`,
 * so that neither page ships the code and the recorded data of all of them; and the source of lab,
 * which a reader may open, and what completion in the editor knows.
 */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { chapterOf } from '../../src/data/chapters';
import { languageOf } from '../../src/data/language';
import { experimentPlaces } from '../chapters/pages';
import { apiTable } from './apiTable';
import { bundlerRules } from './imports';
import { labSources } from './labSources';
import { pictureModule, pictureRule } from './pictures';
import { loadManifests, watchedFiles } from './loadManifests';
import { sampleOf, summarize } from './summarize';

export default function experimentIndex({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'experiments',
    async contentLoaded({ actions: { createData } }) {
      const experiments = (await loadManifests(siteDir)).filter(
        ({ chapter }) => chapterOf(chapter).released,
      );
      const places = await experimentPlaces(siteDir);
      const summaries = experiments.map((each) => summarize(each, language, places.get(each.id)));
      await createData('experiments.json', summaries);
      await createData(
        'samples.json',
        [sampleOf(experiments, language, places)].flatMap((found) => found ?? []),
      );
      await createData('pictures.js', pictureModule(language));
      const shown = experiments.flatMap(({ files }) => Object.values(files));
      await createData('api.json', apiTable(siteDir, shown));
      const sources = await createData('labSources.json', labSources(join(siteDir, 'src/lab')));
      await createData(
        'labSources.js',
        `module.exports = require(${JSON.stringify(`${sources}?late`)});\n`,
      );
    },
    configureWebpack: (_config, isServer) => ({
      module: { rules: [...bundlerRules(siteDir, isServer), pictureRule(isServer)] },
    }),
    getPathsToWatch: () => [...watchedFiles(siteDir), `${siteDir}/src/lab/**/*.ts`],
  };
}

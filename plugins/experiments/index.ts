/**
 * Gives each experiment a page of its own and one for frames, and writes what the home page and the gallery show of
 * them to `@generated/experiments`, so that no page ships the code and the recorded data of all of
 * them; and the source of lab, which a reader may open, and what completion in the editor knows.
 */
import { join } from 'node:path';
import type {
  LoadContext,
  Plugin,
  PluginContentLoadedActions,
  RouteConfig,
} from '@docusaurus/types';
import { chapterOf } from '../../src/data/chapters';
import { languageOf, type Language } from '../../src/data/language';
import { embedPath, ownPath } from '../../src/experiments/address';
import type { Experiment } from '../../src/experiments/experiment';
import type { PlaceInText } from '../../src/experiments/summary';
import { countNumbers } from '../chapters/numberCounts';
import { experimentPlaces, readQuestionPages } from '../chapters/pages';
import { chosenCharts, galleryEntryOf, thumbnailModule } from './gallery';
import { apiTable } from './apiTable';
import { bundlerRules } from './imports';
import { labSources } from './labSources';
import { groundsOf, inTextOrder, ownPageModule, ownPageOf, placesInText } from './ownPages';
import { pictureModule, pictureRule } from './pictures';
import { loadManifests, watchedFiles } from './loadManifests';
import { experimentFolders } from './readFolder.mjs';
import { sampleOf } from './summarize';
import { verificationOf } from './verification';

export default function experimentIndex({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'experiments',
    async contentLoaded({ actions }) {
      const { createData } = actions;
      const released = (await loadManifests(siteDir)).filter(
        ({ chapter }) => chapterOf(chapter).released,
      );
      const pages = await readQuestionPages(siteDir, language);
      const places = placesInText(pages);
      const experiments = inTextOrder(released, places);
      const folders = new Map(experimentFolders(siteDir).map(({ id, folder }) => [id, folder]));
      await createData(
        'gallery.json',
        experiments.map((experiment) => galleryEntryOf(experiment, language)),
      );
      await createData('verification.json', verificationOf(released, await countNumbers(siteDir)));
      await createData('thumbnails.js', thumbnailModule(experiments, folders, chosenCharts(pages)));
      await addOwnPages(actions, { baseUrl, experiments, places, folders, language });
      const sample = sampleOf(released, language, await experimentPlaces(siteDir));
      await createData('samples.json', sample ? [sample] : []);
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

interface Shown {
  /** Of the language. */
  readonly baseUrl: string;
  /** In the order of the gallery. */
  readonly experiments: readonly Experiment[];
  readonly places: ReadonlyMap<string, readonly PlaceInText[]>;
  /** Each experiment's, below the site's root. */
  readonly folders: ReadonlyMap<string, string>;
  readonly language: Language;
}

async function addOwnPages(
  { createData, addRoute }: PluginContentLoadedActions,
  { baseUrl, experiments, places, folders, language }: Shown,
): Promise<void> {
  const root = baseUrl.replace(/\/$/, '');
  const pages: RouteConfig[] = [];
  const frames: RouteConfig[] = [];
  for (const experiment of experiments) {
    const { id } = experiment;
    const page = ownPageOf(experiment, experiments, places.get(id) ?? [], language);
    const facts = await createData(`own/${id}.json`, page);
    const grounds = await createData(`own/${id}.grounds.json`, groundsOf(experiment, language));
    const module = ownPageModule(facts, grounds, folders.get(id) ?? '');
    const modules = { page: await createData(`own/${id}.js`, module) };
    const own = { exact: true, modules };
    pages.push({ path: `${root}${ownPath(id)}`, component: component('ExperimentPage'), ...own });
    frames.push({ path: `${root}${embedPath(id)}`, component: component('EmbedPage'), ...own });
  }
  for (const [path, routes] of [
    [ownPath(''), pages],
    [embedPath(''), frames],
  ] as const)
    addRoute({ path: `${root}${path}`, component: component('PageGroup'), routes: [...routes] });
}

const component = (name: string): string => `@site/src/components/${name}`;

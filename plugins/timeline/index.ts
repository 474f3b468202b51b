/**
 * Writes the events of the timeline in the page's language to `@generated/timeline`, with works and
 * experiments looked up, so that a page loads neither the other language nor the whole bibliography.
 */
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { languageOf } from '../../src/data/language';
import type { resolveTimeline } from '../../src/chapters/23-history/timeline/resolve';
import { loadModule } from '../loadModule';
import { experimentPlaces } from '../chapters/pages';
import { loadManifests, watchedFiles } from '../experiments/loadManifests';

export default function timeline({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'timeline',
    async contentLoaded({ actions: { createData } }) {
      const module = await loadModule(join(siteDir, 'src/chapters/23-history/timeline/resolve.ts'));
      const resolve = module.resolveTimeline as typeof resolveTimeline;
      const places = await experimentPlaces(siteDir);
      const known = (await loadManifests(siteDir)).map(({ id, chapter, title }) => ({
        id,
        chapter,
        title,
        place: places.get(id),
      }));
      const { events, details } = resolve(language, known);
      await createData('events.json', events);
      const file = await createData('details.json', details);
      await createData(
        'details.js',
        `module.exports = require(${JSON.stringify(`${file}?late`)});\n`,
      );
    },
    getPathsToWatch: () => [
      ...watchedFiles(siteDir),
      `${siteDir}/src/chapters/23-history/timeline/*.ts`,
      `${siteDir}/src/data/bibliography/*.ts`,
    ],
  };
}

/** Writes the citations of all sections, experiments and claims to `@generated/citations`, a file a question. */
import type { LoadContext, Plugin } from '@docusaurus/types';
import { version } from '../../package.json';
import { chapters } from '../../src/data/chapters';
import type { Citation } from '../../src/data/citation';
import { languageOf, type Language } from '../../src/data/language';
import { claimPath, ownPath } from '../../src/experiments/address';
import type { Experiment } from '../../src/experiments/experiment';
import { readQuestionPages, type QuestionPage } from '../chapters/pages';
import { summarizeClaim } from '../experiments/summarize';
import { loadManifests } from '../experiments/loadManifests';
import { citationOf, type Cited } from './format';
import { readRelease, releaseFile } from './release';

export default function citations(context: LoadContext): Plugin {
  const { siteDir, siteConfig, baseUrl, i18n } = context;
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'citations',
    getPathsToWatch: () => [`${siteDir}/${releaseFile}`],
    async contentLoaded({ actions: { createData } }) {
      const release = await readRelease(siteDir, version);
      const pages = await readQuestionPages(siteDir, language);
      const experiments = await loadManifests(siteDir);
      const base = `${siteConfig.url}${baseUrl}`.replace(/\/$/, '');
      for (const { number } of chapters) {
        const places = [
          ...pages.filter(({ front }) => front.chapter === number).map(pagePlace),
          ...experiments
            .filter(({ chapter }) => chapter === number)
            .flatMap((experiment) => experimentPlaces(experiment, language)),
        ];
        const found: Record<string, Citation> = {};
        for (const { address, ...cited } of places)
          found[address] = citationOf({ ...cited, url: `${base}${address}` }, release, language);
        await createData(`${number}.json`, found);
      }
    },
  };
}

interface Place extends Omit<Cited, 'url'> {
  /** Path and anchor, without the site's base. */
  readonly address: string;
}

function pagePlace({ front: { slug, title } }: QuestionPage): Place {
  return { address: slug, title, key: keyOf(slug) };
}

/** The experiment, and each of its claims with the values of the recorded run. */
export function experimentPlaces(experiment: Experiment, language: Language): Place[] {
  const { id, title, claims } = experiment;
  return [
    { address: ownPath(id), title: title[language], key: keyOf(id) },
    ...claims.map((claim) => ({
      address: claimPath(id, claim.id),
      title: summarizeClaim(claim, experiment, language).statement,
      key: keyOf(`${id}/${claim.id}`),
    })),
  ];
}

function keyOf(path: string): string {
  return ['ten-questions', ...path.split('/')].filter(Boolean).join(':');
}

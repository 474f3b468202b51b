/** Recorded charts as images: the rule for the bundler, and the addresses to import. */
import { join } from 'node:path';
import { chapters } from '../../src/data/chapters';
import type { Language } from '../../src/data/language';

/** Where an image is imported from, in each theme. */
export interface PictureSources {
  readonly light: string;
  readonly dark: string;
}

/** @param folder below the site's root: `src/experiments/26-activation-functions/dying-relu` */
export function pictureSources(folder: string, chart: string, language: Language): PictureSources {
  const source = (theme: string): string =>
    `@site/${folder}/recorded/charts.json?picture&chart=${chart}&language=${language}&theme=${theme}`;
  return { light: source('light'), dark: source('dark') };
}

/** The chart as a small picture, which has no words and so serves both languages. */
export function thumbnailSources(folder: string, chart: string): PictureSources {
  const source = (theme: string): string =>
    `@site/${folder}/recorded/charts.json?picture&chart=${chart}&theme=${theme}&thumbnail`;
  return { light: source('light'), dark: source('dark') };
}

/** A module with the picture that stands for each question, by its number. */
export function pictureModule(language: Language): string {
  const lines = chapters
    .filter(({ released }) => released)
    .map(({ number, slug, picture: { experiment, chart } }) => {
      const folder = `src/experiments/${number}-${slug}/${experiment}`;
      const { light, dark } = pictureSources(folder, chart, language);
      return {
        imports: `import light${number} from '${light}';\nimport dark${number} from '${dark}';`,
        entry: `${number}: { light: light${number}, dark: dark${number} },`,
      };
    });
  const imports = lines.map((line) => line.imports).join('\n');
  return `${imports}\nexport default {\n${lines.map(({ entry }) => entry).join('\n')}\n};\n`;
}

export function pictureRule(isServer: boolean): object {
  return {
    test: /\.json$/,
    resourceQuery: /^\?picture&/,
    type: 'asset/resource',
    use: [join(__dirname, 'pictureLoader.cjs')],
    generator: { filename: 'assets/pictures/[contenthash:12].svg', emit: !isServer },
  };
}

/** The files of a project: the experiment as it stands on the page, and what runs it elsewhere. */
import type { Language } from '../../data/language';
import type { ProjectSettings } from '../../project/settings';
import type { ProjectTemplate } from '../../project/template';
import { readmeOf, type Origin } from './readme';

export interface Taken extends Origin {
  readonly id: string;
  readonly settings: ProjectSettings;
  /** As the page shows them: comments in its language, edits included. */
  readonly files: Readonly<Record<string, string>>;
}

type Template = Pick<ProjectTemplate, 'files' | 'dependencies' | 'devDependencies'>;

/** Text by path. */
export function contentsOf(taken: Taken, template: Template): Record<string, string> {
  const { id, settings, files } = taken;
  const { dependencies, devDependencies } = template;
  const manifest = {
    name: id,
    private: true,
    type: 'module',
    license: 'MIT',
    engines: { node: '^20.19.0 || >=22.12.0' },
    scripts: { dev: 'vite', build: 'vite build', preview: 'vite preview', types: 'tsc' },
    dependencies,
    devDependencies,
  };
  return {
    ...template.files,
    ...Object.fromEntries(
      Object.entries(files).map(([name, code]) => [`experiment/${name}`, code]),
    ),
    'package.json': json(manifest),
    'settings.json': json(settings),
    'index.html': page(settings.language),
    'start.ts': start,
    'worker.ts': worker(settings.backend),
    'README.md': readmeOf(taken, settings.language),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const page = (language: Language): string => `<!doctype html>
<html lang="${{ zh: 'zh-Hans', en: 'en' }[language]}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <link rel="icon" href="data:," />
  <body>
    <main id="run"></main>
    <script type="module" src="./start.ts"></script>
  </body>
</html>
`;

const start = `import settings from './settings.json';
import { showRun } from './src/project/page';
import type { ProjectSettings } from './src/project/settings';

const root = document.getElementById('run');
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
if (root) showRun(root, worker, settings as ProjectSettings);
`;

function worker(backend: ProjectSettings['backend']): string {
  const webgl =
    backend === 'webgl'
      ? `  // @ts-expect-error: a built file without types.\n  webgl: () => import('./vendor/tfjs-webgl.js'),\n`
      : '';
  return `import { runWhenTold } from './src/project/worker';

runWhenTold({
  tfjs: () => import('@tensorflow/tfjs'),
${webgl}  main: () => import('./experiment/main'),
});
`;
}

/** What a built page becomes in Markdown, on small pages made like the built ones. */
import katex from 'katex';
import { expect, it } from 'vitest';
import type { Experiment } from '../../../src/experiments/experiment';
import type { QuestionPage } from '../../chapters/pages';
import { markdownOf } from '.';

const site = { url: 'https://example.org', root: '/', release: '1.0.0' };

const page: QuestionPage = {
  file: 'docs/26-activation-functions/dying-relu.mdx',
  front: {
    title: 'Dying ReLU',
    description: 'One step too far.',
    slug: '/activation-functions/dying-relu',
    chapter: 26,
  },
  isAnswer: false,
  tree: { type: 'root', children: [] },
};

const experiment: Experiment = {
  id: 'e',
  chapter: 26,
  title: { zh: '题', en: 'Title' },
  question: { zh: '问？', en: 'Does it die?' },
  summary: { zh: '看。', en: 'Watch it die.' },
  topics: ['activation'],
  labels: {
    dead: { zh: '死亡占比', en: 'share of dead units' },
    step: { zh: '步长', en: 'step' },
    loss: { zh: '损失', en: 'loss', see: { zh: '看右端。', en: 'Look at its right end.' } },
  },
  claims: [
    {
      id: 'dies',
      statement: { zh: '会死。', en: 'Units die.' },
      expect: { kind: 'band', metric: 'dead', min: 0.3 },
      control: 'leaky',
      source: 'seeds 1-5',
    },
  ],
  controls: [{ id: 'leaky', name: { zh: '带泄漏', en: 'a leak' }, settings: { step: 1 } }],
  files: { 'main.ts': '' },
  backend: 'cpu',
  recorded: {
    params: [{ kind: 'number', name: 'step', value: 10, min: 0, max: 50, step: 1 }],
    metrics: { dead: 0.435 },
    charts: { loss: { spec: { x: { field: 'step' } }, layers: [], svg: { zh: '', en: '' } } },
    tables: {},
    seconds: 1,
    browser: 'Chromium 156',
  },
};

function written(body: string): Promise<string> {
  const html = `<nav>Menu</nav><article><div class="theme-doc-markdown markdown">${body}</div></article>`;
  const experiments = new Map([['e', experiment]]);
  return markdownOf(html, page, { site, language: 'en', experiments });
}

const formula = (tex: string, displayMode = false): string =>
  katex.renderToString(tex, { displayMode });

it('says first where it comes from, and leaves out what surrounds the text', async () => {
  const text = await written('<h1>Dying ReLU</h1><p>One step.</p>');
  expect(text.split('\n')[0]).toContain('question 26: Activation functions');
  expect(text).toContain('(https://example.org/en/activation-functions/dying-relu)');
  expect(text).toContain('# Dying ReLU\n\nOne step.');
  expect(text).not.toContain('Menu');
});

it('gives formulas in TeX, and no bar in a cell of a table', async () => {
  const text = await written(
    `<p>Where ${formula('z_i > 0')} holds:</p>${formula('y = \\lVert x \\rVert', true)}` +
      `<table><thead><tr><th>size<tbody><tr><td>${formula('|x|')}</table>`,
  );
  expect(text).toContain('Where $z_i > 0$ holds:');
  expect(text).toContain('$$\ny = \\lVert x \\rVert\n$$');
  expect(text).toContain('| $\\vert x\\vert$ |');
});

it('says that a formula without its TeX cannot be written', async () => {
  await expect(written('<p><span class="katex">x</span></p>')).rejects.toThrow('no TeX');
});

it('puts an experiment in place of its playground', async () => {
  const text = await written(
    '<section data-experiment="e"><button>Run</button><pre>const x = 1;</pre></section>',
  );
  expect(text).toContain('**Experiment: [Title](https://example.org/en/experiments/e)** (e)');
  expect(text).toContain('Does it die? Watch it die.');
  expect(text).toContain('- step (step) = 10, 0 … 50');
  expect(text).toContain('- loss: Look at its right end.');
  expect(text).toContain(
    '- Units die. *share of dead units; recorded 0.435; should be at least 0.3; must fail under the control “a leak”* `dies`',
  );
  expect(text).not.toContain('Run');
  expect(text).not.toContain('const x');
});

it('says which experiment it does not know', async () => {
  await expect(written('<section data-experiment="gone"></section>')).rejects.toThrow('"gone"');
});

it('opens follow-ups: the question as a heading, the answer, the usual mistake', async () => {
  const text = await written(
    '<details id="off" class="followUp_ab12"><summary><span>Is it dead?</span></summary>' +
      '<p>No.</p><div class="wrong_ab12"><span class="wrongLabel_ab12">Common mistake</span>Yes.</div></details>',
  );
  expect(text).toContain('### Is it dead?\n\nNo.\n\n**Common mistake**: Yes.');
});

it('keeps a number and says by a link where one of another page comes from', async () => {
  const number = (path: string): string =>
    `<a class="recorded_ab12" href="${path}#e"><data value="0.435">43.5%</data></a>`;
  const text = await written(
    `<p>Here ${number('/en/activation-functions/dying-relu')}, there ${number('/en/methods')}.</p>`,
  );
  expect(text).toContain('Here 43.5%, there [43.5%](https://example.org/en/methods#e).');
});

it('keeps where a quoted number stands, and the numbers of references', async () => {
  const text = await written(
    '<p><button class="number_ab12">75%</button><span class="source_ab12" hidden> (<a href="#ref-A">A 2014</a>, table 2)</span>' +
      '<!-- --> <a role="doc-biblioref" class="cite_ab12" href="#ref-A">[<!-- -->1<!-- -->]</a></p>',
  );
  expect(text).toContain('75% (A 2014, table 2) \\[1]');
});

it('explains the terms that the page marks, once each', async () => {
  const term = '<a class="term_ab12" title="Always off." href="/en/glossary#dying">dying ReLU</a>';
  const text = await written(`<p>A ${term} and a ${term}.</p>`);
  expect(text).toContain('A dying ReLU and a dying ReLU.');
  expect(text.match(/\*\*dying ReLU\*\* — Always off\./g)).toHaveLength(1);
});

it('parts what only layout parts', async () => {
  const text = await written(
    '<ul><li><span class="badge_ab12">Wrong</span><span class="says_ab12">It dies.</span><a class="link_ab12" href="/en/methods#x">24.1</a></ul>',
  );
  expect(text).toContain('- **Wrong** It dies. [24.1](https://example.org/en/methods#x)');
});

it('says that a page without a text is none', async () => {
  const context = { site, language: 'en' as const, experiments: new Map<string, Experiment>() };
  await expect(markdownOf('<main>Nothing</main>', page, context)).rejects.toThrow('no text');
});

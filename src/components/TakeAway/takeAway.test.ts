/** What does not come whole is named, with how it failed. */
import { afterEach, expect, it, vi } from 'vitest';
import type { ProjectTemplate } from '../../project/template';
import { takeAway } from './takeAway';
import type { Taken } from './contents';

const template: ProjectTemplate = {
  files: {},
  dependencies: {},
  devDependencies: {},
  fetched: { 'vendor/tfjs.js': { file: 'tfjs-1.js', size: 4 } },
  webgl: { 'vendor/tfjs-webgl.js': { file: 'tfjs-webgl-1.js', size: 2 } },
};
const taken: Taken = {
  id: 'x',
  title: 'X',
  address: '',
  release: '1',
  files: {},
  settings: { title: 'X', language: 'en', seed: 1, backend: 'cpu', params: {}, labels: {} },
};

afterEach(() => void vi.unstubAllGlobals());

function host(answers: Readonly<Record<string, () => Response>>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = answers[address.split('/').at(-1) ?? ''];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
}

const project = () => Response.json(template);
const attempt = () => takeAway(taken, 'https://host/runtime/');

it('packs what came whole, webgl only where it is asked for', async () => {
  host({ 'project.json': project, 'tfjs-1.js': () => new Response('1234') });
  expect((await attempt()).length).toBeGreaterThan(0);
});

it.each([
  ['unreachable', 'project.json', {}],
  ['unreachable', 'tfjs-1.js', { 'project.json': project }],
  [
    'gone',
    'tfjs-1.js',
    { 'project.json': project, 'tfjs-1.js': () => new Response('', { status: 404 }) },
  ],
  ['damaged', 'tfjs-1.js', { 'project.json': project, 'tfjs-1.js': () => new Response('12') }],
] as const)('%s: %s', async (lack, file, answers) => {
  host(answers);
  await expect(attempt()).rejects.toMatchObject({ lack, file });
});

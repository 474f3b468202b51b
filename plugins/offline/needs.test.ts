import { expect, it } from 'vitest';
import { needsOf, runtimeNeeds } from './needs';

const chunks = [
  { id: 1, names: ['page'], files: ['assets/js/page.1.js'], children: [2], siblings: [5] },
  { id: 2, names: [], files: ['assets/js/playground.2.js'], children: [3, 1] },
  {
    id: 3,
    files: ['assets/js/experiment.3.js', 'assets/css/styles.css'],
    auxiliaryFiles: ['assets/data/charts.4.json', 'assets/fonts/a.woff2'],
  },
  {
    id: 5,
    names: [],
    files: ['assets/js/shared.6.js'],
    reason: 'split chunk (cache group: styles)',
    children: [3, 4],
  },
  { id: 4, names: ['other'], files: ['assets/js/other.5.js'], children: [3] },
];

it('follows what scripts load later, in circles, too', () => {
  expect(needsOf(['page'], chunks)).toEqual([
    'assets/data/charts.4.json',
    'assets/js/experiment.3.js',
    'assets/js/page.1.js',
    'assets/js/playground.2.js',
    'assets/js/shared.6.js',
  ]);
  expect(needsOf(['none'], chunks)).toEqual([]);
});

it('takes shared code along, not what other pages load with it', () => {
  const needs = needsOf(['page'], chunks);
  expect(needs).toContain('assets/js/shared.6.js');
  expect(needs).not.toContain('assets/js/other.5.js');
});

it('takes what a run needs, not what only a chosen backend or an old engine does', () => {
  expect(
    runtimeNeeds([
      'tfjs-443b10b760.js',
      'tfjs-webgl-3cbfd5f0d3.js',
      'tfjs-backend-wasm-70a5d51606.wasm',
      'tfjs-backend-wasm-simd-77ebb28a6d.wasm',
      'lab-linear-algebra-8be4d79041.js',
      'licenses.txt',
    ]),
  ).toEqual([
    'lab-linear-algebra-8be4d79041.js',
    'tfjs-443b10b760.js',
    'tfjs-backend-wasm-simd-77ebb28a6d.wasm',
  ]);
});

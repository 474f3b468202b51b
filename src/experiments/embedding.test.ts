import { expect, it } from 'vitest';
import type { ParamSpec } from '../lab/events';
import { readEmbedOptions, writeEmbedOptions } from './embedding';

const specs: readonly ParamSpec[] = [
  { kind: 'number', name: 'depth', value: 4, min: 1, max: 20, step: 1 },
  { kind: 'choice', name: 'unit', value: 'relu', options: ['relu', 'tanh'] },
  { kind: 'switch', name: 'skip', value: true },
];

it('reads what an address asks for', () => {
  const search =
    '?param.depth=8&param.unit=tanh&param.skip=false&seed=0&backend=cpu&lock=controls,code&code=hidden&theme=dark';
  const options = readEmbedOptions(search, specs);
  expect(options).toEqual({
    params: { depth: 8, unit: 'tanh', skip: false },
    seed: 0,
    backend: 'cpu',
    locked: { controls: true, code: true },
    hidesCode: true,
    theme: 'dark',
  });
  expect(writeEmbedOptions(options)).toBe(search);
});

it('leaves out what it does not understand, and what is shipped anyway', () => {
  const search =
    '?param.depth=21&param.unit=gelu&param.skip=1&param.other=2&seed=1.5&backend=gpu&lock=all&theme=sepia&code=shown';
  const plain = { params: {}, locked: { controls: false, code: false }, hidesCode: false };
  expect(readEmbedOptions(search, specs)).toEqual(plain);
  expect(readEmbedOptions('?param.depth=4&param.depth=&seed=', specs)).toEqual(plain);
  expect(writeEmbedOptions(plain)).toBe('');
});

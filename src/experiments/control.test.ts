/** How a control changes the files of an experiment. */
import { describe, expect, it } from 'vitest';
import { faultOf, filesUnder, type Control } from './control';

const files = { 'main.ts': 'train(net);\nreport(net);\n', 'net.ts': 'const rate = 0.1;\n' };
const control = (...changes: Control['changes'] & object): Control => ({
  id: 'untrained',
  name: { zh: '不训练', en: 'untrained' },
  changes,
});

describe('filesUnder', () => {
  it('gives the changed files only', () => {
    const untrained = control({ file: 'main.ts', from: 'train(net);\n', to: '' });
    expect(filesUnder(untrained, files)).toEqual({ 'main.ts': 'report(net);\n' });
  });

  it('makes one change after the other', () => {
    const twice = control(
      { file: 'net.ts', from: '0.1', to: '0' },
      { file: 'net.ts', from: 'rate = 0;', to: 'rate = 1;' },
    );
    expect(filesUnder(twice, files)).toEqual({ 'net.ts': 'const rate = 1;\n' });
  });

  it('takes the replacement as it stands', () => {
    const dollars = control({ file: 'net.ts', from: '0.1', to: "'$&'" });
    expect(filesUnder(dollars, files)['net.ts']).toBe("const rate = '$&';\n");
  });

  it('changes nothing by settings alone', () => {
    expect(filesUnder({ ...control(), settings: { rate: 0 } }, files)).toEqual({});
  });

  it('refuses what no longer applies', () => {
    const gone = control({ file: 'main.ts', from: 'fit(net)', to: '' });
    expect(() => filesUnder(gone, files)).toThrow(
      '"untrained" does not apply: main.ts has "fit(net)" 0 times.',
    );
  });
});

describe('faultOf', () => {
  it.each([
    ['another file', { file: 'nets.ts', from: 'a', to: 'b' }, 'there is no nets.ts.'],
    ['a name of every object', { file: 'toString', from: 'a', to: 'b' }, 'there is no toString.'],
    ['more than one place', { file: 'main.ts', from: 'net', to: '' }, '2 times'],
    ['nothing', { file: 'main.ts', from: '', to: 'x' }, 'changes nothing'],
    ['the same', { file: 'main.ts', from: 'net', to: 'net' }, 'changes nothing'],
  ])('names %s', (_, change, message) => {
    expect(faultOf(change, files)).toContain(message);
  });
});

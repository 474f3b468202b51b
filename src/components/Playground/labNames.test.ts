import { javascript } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { firstLabModule, isSameName, labNameAt, type LabName } from './labNames';

/** The name at the bar, which is taken out of the code. */
function at(marked: string): LabName | undefined {
  const position = marked.indexOf('|');
  const code = marked.slice(0, position) + marked.slice(position + 1);
  return labNameAt(stateOf(code), position);
}

function stateOf(doc: string): EditorState {
  return EditorState.create({ doc, extensions: javascript({ jsx: true, typescript: true }) });
}

const steps: LabName = { module: 'lab', name: 'steps' };

describe('the name of lab at the cursor', () => {
  it('is found at its start, inside and at its end', () => {
    for (const use of ['|steps(3)', 'st|eps(3)', 'steps|(3)']) {
      expect(at(`import { steps } from 'lab';\nfor (const i of ${use}) {}`)).toEqual(steps);
    }
  });

  it('is none where the cursor is elsewhere', () => {
    expect(at("import { steps } from 'lab';\nfor (const i of steps(3|)) {}")).toBeUndefined();
    expect(at("|import { steps } from 'lab';")).toBeUndefined();
  });

  it('is what lab calls it, not what the file does', () => {
    const code = "import { steps as s } from 'lab';\n";
    expect(at(`${code}|s(3);`)).toEqual(steps);
    expect(at(`${code}|steps(3);`)).toBeUndefined();
    expect(at("import { |steps as s } from 'lab';")).toEqual(steps);
    expect(at("import { steps as |s } from 'lab';")).toEqual(steps);
  });

  it('is the member where a name stands for the whole module', () => {
    const code = "import * as lab from 'lab';\n";
    expect(at(`${code}lab.st|eps(3);`)).toEqual(steps);
    expect(at(`${code}l|ab.steps(3);`)).toEqual({ module: 'lab' });
    expect(at(`${code}let row: lab.R|ow;`)).toEqual({ module: 'lab', name: 'Row' });
    expect(at(`${code}lab.chart.l|ine();`)).toBeUndefined();
  });

  it('has its topic', () => {
    const code = "import { dense } from 'lab/nets';\n";
    expect(at(`${code}|dense();`)).toEqual({ module: 'lab/nets', name: 'dense' });
  });

  it('may be a type, or stand in an object or an export', () => {
    const code = "import { steps, type Row } from 'lab';\nimport type { Random } from 'lab';\n";
    expect(at(`${code}let row: R|ow;`)).toEqual({ module: 'lab', name: 'Row' });
    expect(at(`${code}let rng: R|andom;`)).toEqual({ module: 'lab', name: 'Random' });
    expect(at(`${code}const all = { st|eps };`)).toEqual(steps);
    expect(at(`${code}export { st|eps };`)).toEqual(steps);
  });

  it('is the whole module on its name in the import', () => {
    expect(at("import { steps } from 'l|ab';")).toEqual({ module: 'lab' });
    expect(at("import { dense } from 'lab/n|ets';")).toEqual({ module: 'lab/nets' });
  });

  it('is none for names that come from elsewhere or from nowhere', () => {
    const code = "import { steps } from './mine';\nimport { chart } from 'lab';\n";
    expect(at(`${code}|steps(3);`)).toBeUndefined();
    expect(at(`${code}|report('x', 1);`)).toBeUndefined();
    expect(at("import { steps } from 'labels';\n|steps(3);")).toBeUndefined();
  });

  it('is none in strings, comments, properties and keys', () => {
    const code = "import { steps } from 'lab';\n";
    expect(at(`${code}const text = 'st|eps';`)).toBeUndefined();
    expect(at(`${code}const text = 'l|ab';`)).toBeUndefined();
    expect(at(`${code}// st|eps`)).toBeUndefined();
    expect(at(`${code}plan.st|eps;`)).toBeUndefined();
    expect(at(`${code}const plan = { st|eps: 3 };`)).toBeUndefined();
  });

  it('is none where a variable or a parameter of that name comes between', () => {
    const code = "import { steps } from 'lab';\n";
    expect(at(`${code}function f(steps: number) { return st|eps; }`)).toBeUndefined();
    expect(at(`${code}const f = (steps) => st|eps;`)).toBeUndefined();
    expect(at(`${code}for (const steps of [1]) { st|eps; }`)).toBeUndefined();
    expect(at(`${code}{ const steps = 1; st|eps; }`)).toBeUndefined();
    expect(at(`${code}{ const steps = 1; }\nst|eps(3);`)).toEqual(steps);
    expect(at(`${code}{ function steps() {} st|eps(); }`)).toBeUndefined();
  });

  it('is found in code that is being typed', () => {
    expect(at("import { steps } from 'lab';\nfor (const i of st|eps(")).toEqual(steps);
  });
});

describe('the module of lab that a file imports', () => {
  it('is the first', () => {
    const code =
      "import * as tf from 'tf';\nimport { a } from 'lab/nets';\nimport { b } from 'lab';";
    expect(firstLabModule(stateOf(code))).toEqual({ module: 'lab/nets' });
  });

  it('is none in a file that does without', () => {
    expect(firstLabModule(stateOf('export const lab = 1;'))).toBeUndefined();
  });
});

it('tells names apart by module and name', () => {
  expect(isSameName(steps, { ...steps })).toBe(true);
  expect(isSameName(steps, { module: 'lab' })).toBe(false);
  expect(isSameName(steps, undefined)).toBe(false);
  expect(isSameName(undefined, undefined)).toBe(true);
});

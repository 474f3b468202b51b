/** What one experiment uses stays with that experiment: a library beside lab is for what several need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { experimentFolders } from '../../plugins/experiments/readFolder.mjs';
import { topics } from '../runtime/topics';

/** Functions and other values that a text exports; types are not counted. */
function exportsOf(text: string): string[] {
  const names = statementsOf(text).flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
      return namesIn(statement.exportClause);
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
  return [...new Set(names)];
}

/** Names that a text imports from a module, as the module has them; `import *` names nothing. */
function importsOf(text: string, module: string): string[] {
  return statementsOf(text)
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => moduleSpecifier.getText().slice(1, -1) === module)
    .flatMap(({ importClause }) => namesIn(importClause?.namedBindings));
}

function statementsOf(text: string): readonly ts.Statement[] {
  return ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest, true).statements;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : [];
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Of `{ a, b as c, type D }` an import takes a and b, and an export gives a and c. */
function namesIn(braces: ts.NamedExportBindings | ts.NamedImportBindings | undefined): string[] {
  if (!braces || ts.isNamespaceImport(braces) || ts.isNamespaceExport(braces)) return [];
  return [...braces.elements]
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map((element) =>
      ts.isImportSpecifier(element) && element.propertyName
        ? element.propertyName.text
        : element.name.text,
    );
}

describe('names in code', () => {
  it('are those of exported values', () => {
    const text = `
      export interface Net { size: number }
      export type Size = number;
      export function draw(size: number): number;
      export function draw(size: Size) { return size; }
      export const three = 3;
      export const four = 4, five = 5;
      export class Layer {}
      export { hidden as shown, type Size as Width } from './other';
      export type { Net as Graph } from './other';
      function hidden() {}`;
    expect(exportsOf(text)).toEqual(['draw', 'three', 'four', 'five', 'Layer', 'shown']);
  });

  it('are those imported from a module, whatever they are called here', () => {
    const text = `
      import { solve, inverse as inverted } from 'lab/linear-algebra';
      import { dense } from 'lab/nets';
      import * as data from 'lab/data';`;
    expect(importsOf(text, 'lab/linear-algebra')).toEqual(['solve', 'inverse']);
    expect(importsOf(text, 'lab/data')).toEqual([]);
  });
});

describe.each(topics)('lab/%s', (topic) => {
  const names = exportsOf(readFileSync(`src/lab/${topic}/index.ts`, 'utf8'));
  const used = experimentFolders(process.cwd()).map(({ id, folder, shown }) => ({
    id,
    names: shown.flatMap((file) =>
      importsOf(readFileSync(join(folder, file), 'utf8'), `lab/${topic}`),
    ),
  }));

  it('has functions', () => {
    expect(names).not.toEqual([]);
  });

  it.each(names)('has two experiments or more that use %s', (name) => {
    const users = used.filter((experiment) => experiment.names.includes(name));
    expect(
      users.length,
      `used by: ${users.map(({ id }) => id).join(', ') || 'none'}`,
    ).toBeGreaterThan(1);
  });
});

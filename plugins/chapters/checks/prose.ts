/** A chapter is prose: no logic, no code kept in strings, no callout after a callout. */
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Page } from './page';
import { reporterOf, type Problem } from './problem';
import { isCommentOnly, isJsxElement, programOf } from './syntax';

/** Fences for output and terminal sessions; shown code lives in an experiment, where it is run. */
const fences: readonly string[] = ['text', 'bash'];
const importable = /^@(?:site\/src\/chapters|theme)\//;

export function checkProse({ file, tree }: Page): Problem[] {
  const report = reporterOf(file);
  const problems: Problem[] = [];
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isCommentOnly(node)) break;
        problems.push(
          report(
            node,
            `Logic in a chapter: {${firstLine(node.value)}}.`,
            'write prose; a number from an experiment is <Recorded …>, anything else belongs into a component.',
          ),
        );
        break;
      case 'mdxjsEsm':
        for (const statement of programOf(node)?.body ?? []) {
          const source =
            statement.type === 'ImportDeclaration' ? String(statement.source.value) : undefined;
          if (source !== undefined && importable.test(source)) continue;
          problems.push(
            report(
              node,
              source === undefined
                ? 'A chapter exports or declares something.'
                : `A chapter imports "${source}".`,
              'only components of chapters may be imported: @site/src/chapters/….',
            ),
          );
        }
        break;
      case 'code':
        if (!node.lang || fences.includes(node.lang)) break;
        problems.push(
          report(
            node,
            `Code of language "${node.lang}" is kept in the chapter, where nothing runs it.`,
            'move it to an experiment and show it with <Playground id="…" />; ```text is for output.',
          ),
        );
        break;
    }
    if ('children' in node) problems.push(...checkCallouts(node, report));
    if (isJsxElement(node)) problems.push(...checkTemplates(node, report));
  });
  return problems;
}

function checkCallouts(parent: Parent, report: ReturnType<typeof reporterOf>): Problem[] {
  return parent.children.flatMap((node, index) => {
    const before = parent.children[index - 1];
    if (!isCallout(node) || before === undefined || !isCallout(before)) return [];
    return [
      report(
        node,
        'Two callouts in a row.',
        'merge them, or say one of them in the running text between.',
      ),
    ];
  });
}

function isCallout(node: Node): boolean {
  return node.type === 'containerDirective';
}

function checkTemplates(node: Node, report: ReturnType<typeof reporterOf>): Problem[] {
  if (!isJsxElement(node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (typeof value !== 'object' || value === null) return [];
    if (/^(?:-?[\d.]+|true|false|[A-Za-z_$][\w$]*)$/.test(value.value.trim())) return [];
    return [
      report(
        node,
        `Attribute "${name}" of <${node.name ?? ''}> holds code.`,
        'pass text in quotes, a number, or the name of an import.',
      ),
    ];
  });
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

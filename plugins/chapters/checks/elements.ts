/** Components: known ones only, with the attributes and the places that the vocabulary gives them. */
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Node, Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { Facts } from './facts';
import { suggest } from './nearest';
import type { Page } from './page';
import { reporterOf, type Problem } from './problem';
import { attributesOf, importedNames, isJsxElement, type JsxElement } from './syntax';
import { plainElements, vocabulary, type AttributeRule, type ComponentRule } from './vocabulary';

type Report = ReturnType<typeof reporterOf>;

export function checkElements({ file, tree }: Page, facts: Facts): Problem[] {
  const report = reporterOf(file);
  const imported = importedNames(tree);
  const problems: Problem[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!isJsxElement(node)) return;
    const name = node.name ?? '';
    if (imported.has(name)) return;
    const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (rule) {
      problems.push(...checkPlace(node, name, rule, ancestors, report));
      problems.push(...checkAttributes(node, name, rule, report));
    } else if (!plainElements.includes(name)) {
      problems.push(unknownElement(node, name, facts, report));
    }
  });
  return problems;
}

function unknownElement(node: JsxElement, name: string, facts: Facts, report: Report): Problem {
  if (name === '') {
    return report(
      node,
      'A fragment <> is not part of the vocabulary.',
      'remove it; Markdown needs no wrapper.',
    );
  }
  const folder = facts.components.get(name);
  if (folder !== undefined) {
    return report(
      node,
      `<${name}> is not imported.`,
      `add below the front matter: import ${name} from '@site/${folder}';`,
    );
  }
  return report(
    node,
    `Unknown component <${name}>.`,
    `${suggest(name, Object.keys(vocabulary))} HTML is written as Markdown; allowed: ${plainElements.join(', ')}.`,
  );
}

function checkPlace(
  node: JsxElement,
  name: string,
  rule: ComponentRule,
  ancestors: readonly Parent[],
  report: Report,
): Problem[] {
  const problems: Problem[] = [];
  const parent = ancestors.findLast(isJsxElement)?.name ?? undefined;
  if (rule.parent !== undefined && parent !== rule.parent) {
    problems.push(
      report(node, `<${name}> stands outside <${rule.parent}>.`, `put it into <${rule.parent}>.`),
    );
  }
  const held = childElements(node);
  for (const child of rule.holds ?? []) {
    if (held.some((element) => element.name === child)) continue;
    problems.push(
      report(node, `<${name}> holds no <${child}>.`, `add <${child}>…</${child}> to it.`),
    );
  }
  return problems;
}

/** Inline children stand in a paragraph of their own until MDX unwraps it. */
function childElements(node: Parent): JsxElement[] {
  return node.children.flatMap((child: Node) => {
    if (isJsxElement(child)) return [child];
    return child.type === 'paragraph' ? childElements(child as Parent) : [];
  });
}

function checkAttributes(
  node: JsxElement,
  name: string,
  rule: ComponentRule,
  report: Report,
): Problem[] {
  const problems: Problem[] = [];
  const allowed = Object.keys(rule.attributes);
  const attributes = attributesOf(node);
  if (attributes.length < node.attributes.length) {
    problems.push(
      report(node, `<${name}> spreads attributes.`, 'write each attribute out, name="value".'),
    );
  }
  for (const attribute of attributes) {
    const expected = rule.attributes[attribute.name];
    if (!expected) {
      problems.push(
        report(
          node,
          `<${name}> has no attribute "${attribute.name}".`,
          allowed.length === 0 ? 'it has none: remove it.' : suggest(attribute.name, allowed),
        ),
      );
      continue;
    }
    const wish = mismatch(attribute, expected);
    if (wish !== undefined) {
      problems.push(
        report(node, `Attribute "${attribute.name}" of <${name}> has a wrong value.`, wish),
      );
    }
  }
  for (const [missing, { required }] of Object.entries(rule.attributes)) {
    if (!required || attributes.some((attribute) => attribute.name === missing)) continue;
    problems.push(
      report(
        node,
        `<${name}> lacks its attribute "${missing}".`,
        `add ${exampleOf(missing, rule)}.`,
      ),
    );
  }
  return problems;
}

function exampleOf(name: string, rule: ComponentRule): string {
  const expected = rule.attributes[name];
  if (expected?.kind === 'text') return `${name}="${expected.example}"`;
  if (expected?.kind === 'choice') return `${name}="…": ${expected.options.join(', ')}`;
  return name;
}

/** How to write the value, if it is not written so. */
function mismatch({ name, value }: MdxJsxAttribute, rule: AttributeRule): string | undefined {
  switch (rule.kind) {
    case 'flag':
      return value === null || value === undefined ? undefined : `write only ${name}, no value.`;
    case 'number': {
      const text = typeof value === 'object' && value !== null ? value.value : '';
      return /^\d+$/.test(text.trim()) ? undefined : `write a whole number in braces: ${name}={3}.`;
    }
    case 'choice':
      if (typeof value === 'string' && rule.options.includes(value)) return undefined;
      return `${name} is one of ${rule.options.join(', ')}.`;
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') {
        return `write text in quotes: ${name}="${rule.example}".`;
      }
      if (rule.pattern === undefined || rule.pattern.test(value)) return undefined;
      return `write it like ${name}="${rule.example}".`;
  }
}

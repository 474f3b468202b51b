/** Writes attributes and imports into an MDX tree. */
import type { Expression, Program } from 'estree';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttribute, MdxjsEsm } from 'mdast-util-mdx';
import type { JsxElement } from '../checks/syntax';

/** Sets an attribute to a plain value. */
export function setAttribute(element: JsxElement, name: string, value: unknown): void {
  setExpression(element, name, valueToEstree(value));
}

/** Sets an attribute to a variable of the module. */
export function setVariable(element: JsxElement, name: string, variable: string): void {
  setExpression(element, name, { type: 'Identifier', name: variable });
}

/** Sets an attribute to `() => import('source')`. */
export function setImport(element: JsxElement, name: string, source: string): void {
  setExpression(element, name, {
    type: 'ArrowFunctionExpression',
    params: [],
    expression: true,
    async: false,
    body: {
      type: 'ImportExpression',
      source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
    },
  });
}

function setExpression(element: JsxElement, name: string, expression: Expression): void {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
  const attribute: MdxJsxAttribute = {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
  };
  removeAttribute(element, name);
  element.attributes.push(attribute);
}

export function removeAttribute(element: JsxElement, name: string): void {
  element.attributes = element.attributes.filter(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== name,
  );
}

/** `import variable from 'source';` as a node of the tree. */
export function importDefault(variable: string, source: string): MdxjsEsm {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        attributes: [],
        source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
        specifiers: [
          { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: variable } },
        ],
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}

/** An object that opens level by level; loaded with the first object a console shows. */
import type { ReactNode } from 'react';
import { chromeLight, ObjectInspector } from 'react-inspector';
import type { ConsoleValue } from '../../runtime/protocol';
import { decode, tensorOf } from './decode';

const theme = {
  ...chromeLight,
  BASE_FONT_FAMILY: 'inherit',
  BASE_FONT_SIZE: 'inherit',
  BASE_BACKGROUND_COLOR: 'transparent',
  BASE_COLOR: 'inherit',
  OBJECT_NAME_COLOR: 'var(--pg-property)',
  OBJECT_VALUE_NULL_COLOR: 'var(--pg-comment)',
  OBJECT_VALUE_UNDEFINED_COLOR: 'var(--pg-comment)',
  OBJECT_VALUE_REGEXP_COLOR: 'var(--pg-string)',
  OBJECT_VALUE_STRING_COLOR: 'var(--pg-string)',
  OBJECT_VALUE_SYMBOL_COLOR: 'var(--pg-string)',
  OBJECT_VALUE_NUMBER_COLOR: 'var(--pg-number)',
  OBJECT_VALUE_BOOLEAN_COLOR: 'var(--pg-number)',
  OBJECT_VALUE_FUNCTION_PREFIX_COLOR: 'var(--pg-keyword)',
  ARROW_COLOR: 'var(--pg-comment)',
  TREENODE_FONT_FAMILY: 'inherit',
  TREENODE_FONT_SIZE: 'inherit',
  TREENODE_LINE_HEIGHT: 1.6,
};

export default function Inspect({ value }: { readonly value: ConsoleValue }): ReactNode {
  const expandLevel = tensorOf(value) ? 1 : 0;
  // The package's types name only its own themes; it takes any object of this form.
  const own = theme as unknown as string;
  return <ObjectInspector data={decode(value)} expandLevel={expandLevel} theme={own} />;
}

/** `readFormula`: a formula that a reader types, read as data, because a run may not use `eval`. */
import jsep from 'jsep';
import { described } from './checks';

/** What the parts of a formula mean. */
export interface Meaning<Value> {
  readonly number: (value: number) => Value;
  /** What `x`, `pi` and so on stand for. */
  readonly names: Readonly<Record<string, Value>>;
  /** Functions by name; `+ - * / ^` and the sign call `add sub mul div pow neg`. */
  readonly functions: Readonly<Record<string, (...values: Value[]) => Value>>;
}

const operators: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '^': 'pow',
};

jsep.addBinaryOp('^', 11, true);
// In mathematics -x^2 is -(x^2); the parser would bind the sign first.
jsep.hooks.add('after-token', function takePower(env) {
  this.gobbleSpaces();
  if (!env.node || this.char !== '^') return;
  const isGroup = this.expr.slice(0, this.index).trimEnd().endsWith(')');
  this.index += 1;
  const right = this.gobbleToken();
  if (!right) return this.throwError('an exponent is missing');
  const power = (left: Node): Node => ({ type: 'BinaryExpression', operator: '^', left, right });
  env.node =
    isSign(env.node) && !isGroup
      ? { ...env.node, argument: power(env.node.argument) }
      : power(env.node);
});

type Node = jsep.Expression;

function isSign(node: Node): node is jsep.UnaryExpression {
  return node.type === 'UnaryExpression';
}

/**
 * Reads a formula such as `x * sigmoid(x)` and gives its value in the terms of `meaning`.
 * Errors say what is wrong and what may be written.
 */
export function readFormula<Value>(text: string, meaning: Meaning<Value>): Value {
  return valueOf(parse(text));

  function valueOf(node: Node): Value {
    const expression = node as jsep.CoreExpression;
    switch (expression.type) {
      case 'Literal':
        if (typeof expression.value === 'number') return meaning.number(expression.value);
        return fail(`${expression.raw} is not a number`);
      case 'Identifier':
        return own(meaning.names, expression.name) ?? fail(`"${expression.name}" is not known`);
      case 'UnaryExpression':
        if (expression.operator === '+') return valueOf(expression.argument);
        if (expression.operator === '-') return call('neg', [expression.argument]);
        return fail(`"${expression.operator}" is not an operator here`);
      case 'BinaryExpression': {
        const name = own(operators, expression.operator);
        if (!name) return fail(`"${expression.operator}" is not an operator here`);
        return call(name, [expression.left, expression.right]);
      }
      case 'CallExpression': {
        const { callee } = expression;
        const name = (callee as jsep.CoreExpression).type === 'Identifier' && callee['name'];
        if (typeof name === 'string') return call(name, expression.arguments);
        return fail('only a name can be called');
      }
      default:
        return fail('it must be one expression; write products with *, as in 2 * x');
    }
  }

  function call(name: string, parts: readonly Node[]): Value {
    const found = own(meaning.functions, name) ?? fail(`"${name}" is not a known function`);
    if (parts.length === 0) fail(`"${name}" needs a value, as in ${name}(x)`);
    return found(...parts.map(valueOf));
  }

  function fail(why: string): never {
    const names = [...Object.keys(meaning.names), ...Object.keys(meaning.functions)].join(', ');
    throw new SyntaxError(`The formula "${text}": ${why}. Known: ${names}; + - * / ^ ( ).`);
  }
}

function parse(text: string): Node {
  if (typeof text !== 'string' || text.trim() === '') {
    throw new SyntaxError(`A formula is a text like x * sigmoid(x), not ${described(text)}.`);
  }
  try {
    return jsep(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(
      `The formula "${text}" cannot be read: ${reason}. Write products with *, as in 2 * x.`,
      { cause: error },
    );
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

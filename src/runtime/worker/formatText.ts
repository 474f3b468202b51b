/**
 * The formatter of the Console Standard (console.spec.whatwg.org, 2.2.1): replaces `%s %d %i %f %o
 * %O` of the first text by the values after it. `%c` and its value are swallowed: no style comes
 * from user code. As in browsers `%%` is a per cent sign, and all of this only where values follow.
 */
export function formatText(values: readonly unknown[]): readonly unknown[] {
  const [template, ...rest] = values;
  if (typeof template !== 'string' || rest.length === 0) return values;
  const parts: unknown[] = [];
  let text = '';
  let end = 0;
  for (const { 0: specifier, index } of template.matchAll(/%[sdifoOc%]/g)) {
    if (specifier !== '%%' && rest.length === 0) continue;
    text += template.slice(end, index);
    end = index + specifier.length;
    if (specifier === '%%') {
      text += '%';
      continue;
    }
    const value = rest.shift();
    const shown = textFor(specifier, value);
    if (shown !== undefined) text += shown;
    else {
      parts.push(...unlessBlank(text), value);
      text = '';
    }
  }
  if (end === 0) return values;
  parts.push(...unlessBlank(text + template.slice(end)), ...rest);
  return parts;
}

/** Parts stand apart in the console: the space between two objects would be one too many. */
function unlessBlank(text: string): string[] {
  return text.trim() === '' ? [] : [text];
}

/** What stands for the value in the text; nothing where the value itself is to be shown. */
function textFor(specifier: string, value: unknown): string | undefined {
  switch (specifier) {
    case '%c':
      return '';
    case '%d':
    case '%i':
      if (typeof value === 'bigint') return String(value);
      return typeof value === 'symbol' ? 'NaN' : plain(Number.parseInt(safely(value), 10));
    case '%f':
      return typeof value === 'symbol' ? 'NaN' : plain(Number.parseFloat(safely(value)));
    case '%s':
      return isPlainObject(value) ? undefined : safely(value);
    default:
      return isPart(value) ? undefined : safely(value);
  }
}

function plain(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function isPart(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** As text it would be `[object Object]`. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return !('toString' in value) || value.toString === Object.prototype.toString;
  } catch {
    return true;
  }
}

/** A value's text; the user's own `toString` may throw. */
function safely(value: unknown): string {
  try {
    return typeof value === 'number' ? plain(value) : String(value);
  } catch {
    return '…';
  }
}

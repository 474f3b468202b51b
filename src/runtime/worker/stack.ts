/** Finds the reader's lines in an engine's stack: Chrome's, Firefox' and WebKit's forms. */

export interface StackFrame {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Empty at top level and for nameless functions. */
  readonly name: string;
}

/** `at name (url:1:2)`, `at url:1:2` in Chrome; `name@url:1:2` in Firefox and WebKit; in Firefox a library has no address. */
const frame = /^\s*(?:at (?:(.*?) \()?|(.*?)@)?(blob:\S+?|(?<=@)):(\d+):(\d+)\)?$/;

/** The frames of the reader's own files, innermost first. `paths` names the file of each address. */
export function userFrames(stack: string, paths: Readonly<Record<string, string>>): StackFrame[] {
  return stack.split('\n').flatMap((text) => {
    const [, chrome, other, url, line, column] = frame.exec(text) ?? [];
    if (url === undefined || !Object.hasOwn(paths, url)) return [];
    const name = (chrome ?? other ?? '')
      .replace(/^(async|new) /, '')
      .replace(/^(module code|eval code|<anonymous>)$/, '');
    return [{ path: paths[url] ?? '', line: Number(line), column: Number(column), name }];
  });
}

/** Whether the reader's own code stands innermost, and not a library. */
export function startsWithUser(stack: string, paths: Readonly<Record<string, string>>): boolean {
  const first = stack.split('\n').find((text) => frame.test(text));
  return first === undefined || userFrames(first, paths).length > 0;
}

/** As the console shows it: `train (main.ts:12:5)`. */
export function formatFrame({ path, line, column, name }: StackFrame): string {
  const place = `${path}:${line}:${column}`;
  return name === '' ? place : `${name} (${place})`;
}

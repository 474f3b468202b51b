/** Which key does what on the stage. */

export type StageAct = 'code' | 'claims' | 'qr' | 'fullscreen' | 'help' | 'run' | 'stop' | 'leave';

export const keyOf: Readonly<Record<StageAct, string>> = {
  run: 'r',
  stop: 's',
  code: 'c',
  claims: 'k',
  qr: 'q',
  fullscreen: 'f',
  help: '?',
  leave: 'Esc',
};

const acts: Readonly<Record<string, StageAct>> = {
  r: 'run',
  s: 'stop',
  c: 'code',
  k: 'claims',
  q: 'qr',
  f: 'fullscreen',
  '?': 'help',
  // Of a Chinese keyboard.
  '？': 'help',
  Escape: 'leave',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** `target`: where the key was pressed; what is typed into a text is no command. */
export function actOf(press: Press, target: EventTarget | null): StageAct | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  const act = Object.hasOwn(acts, press.key) ? acts[press.key] : undefined;
  if (!(target instanceof Element)) return act;
  // There Escape lets the next Tab leave the editor.
  if (target.closest('.cm-editor')) return undefined;
  return act === 'leave' || !target.closest(typed) ? act : undefined;
}

const typed = 'textarea, select, input:not([type=range], [type=checkbox], [type=radio])';

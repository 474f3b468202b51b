/** The host page's side of Sandpack's client protocol: hears the page that embeds it, and answers. */
import * as v from 'valibot';
import { RunMessage, StopMessage, WarmMessage, type RunError, type RunReport } from '../protocol';

const RegisterFrame = v.object({ type: v.literal('register-frame'), id: v.number() });
const Compile = v.object({
  type: v.literal('compile'),
  modules: v.record(v.string(), v.object({ code: v.string() })),
});
const FromPage = v.variant('type', [RegisterFrame, Compile, RunMessage, StopMessage, WarmMessage]);
export type FromPage = Exclude<v.InferOutput<typeof FromPage>, { type: 'register-frame' }>;

/** Sandpack's own messages that we send. */
export type SandpackAnswer =
  | { readonly type: 'start'; readonly firstLoad: boolean }
  | { readonly type: 'status'; readonly status: 'transpiling' | 'evaluating' | 'idle' }
  | { readonly type: 'success' }
  | { readonly type: 'done'; readonly compilatonError: boolean }
  | {
      readonly type: 'action';
      readonly action: 'show-error';
      readonly title: string;
      readonly path: string;
      readonly message: string;
      readonly line: number;
      readonly column: number;
      readonly payload: Readonly<Record<string, never>>;
    };

/** The error as Sandpack shows it. */
export function showError({ code, path, line = 1, column = 1, message }: RunError): SandpackAnswer {
  return {
    type: 'action',
    action: 'show-error',
    title: code,
    path: `/${path ?? 'main.ts'}`,
    message,
    line,
    column,
    payload: {},
  };
}

export class Page {
  #id: number | undefined;

  constructor(private readonly receive: (message: FromPage) => void) {
    window.addEventListener('message', this.#hear);
    this.#post({ type: 'initialized' });
  }

  answer(message: SandpackAnswer | RunReport): void {
    this.#post(message);
  }

  /** Only the embedding page, and only of this site, may say what runs here. */
  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (
      event.source !== window.parent ||
      window.parent === window ||
      event.origin !== window.location.origin
    )
      return;
    const parsed = v.safeParse(FromPage, event.data);
    if (!parsed.success) return;
    if (parsed.output.type === 'register-frame') this.#id = parsed.output.id;
    else this.receive(parsed.output);
  };

  #post(message: { readonly type: string }): void {
    window.parent.postMessage(
      { ...message, $id: this.#id, codesandbox: true },
      window.location.origin,
    );
  }
}

/** The host page: takes files and orders from the page that embeds it, runs them, and reports. */
import { built } from './built';
import { Libraries } from './libraries';
import { Page, showError, type FromPage } from './page';
import { Runner } from './runner';
import type { RunReport } from '../protocol';

const libraries = new Libraries(built.libraries, document.baseURI);
const runner = new Runner(libraries, { report });
let compiledBefore = false;
const page = new Page(receive);

function receive(message: FromPage): void {
  switch (message.type) {
    case 'compile': {
      const files = Object.entries(message.modules).filter(([path]) => /\.[jt]s$/.test(path));
      runner.setSources(
        Object.fromEntries(files.map(([path, { code }]) => [path.replace(/^\//, ''), code])),
      );
      // Nothing runs yet; Sandpack is told that its part is done.
      page.answer({ type: 'start', firstLoad: !compiledBefore });
      page.answer({ type: 'success' });
      page.answer({ type: 'done', compilatonError: false });
      compiledBefore = true;
      return;
    }
    case 'warm':
      return runner.warm(message.backend);
    case 'stop':
      return runner.stop();
    case 'run':
      page.answer({ type: 'start', firstLoad: false });
      page.answer({ type: 'status', status: 'transpiling' });
      return void runner.run(message);
  }
}

function report(message: RunReport): void {
  if (message.type === 'run-started') page.answer({ type: 'status', status: 'evaluating' });
  page.answer(message);
  if (message.type !== 'run-ended') return;
  if (message.error) page.answer(showError(message.error));
  else page.answer({ type: 'success' });
  page.answer({ type: 'status', status: 'idle' });
  page.answer({ type: 'done', compilatonError: message.error !== undefined });
}

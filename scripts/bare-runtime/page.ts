/** The page that runs experiments without a site: the playground's own session and charts, no React. */
import { draw, type Picture } from '../../src/components/Chart/draw';
import { openClient } from '../../src/components/Playground/openClient';
import { Session, type RunRequest } from '../../src/components/Playground/session';
import type { LabEvent } from '../../src/lab/events';
import type { RunReport } from '../../src/runtime/protocol';

export interface PageRun {
  readonly events: readonly LabEvent[];
  readonly ended: Extract<RunReport, { type: 'run-ended' }>;
}

declare global {
  interface Window {
    bare: {
      run(request: RunRequest): Promise<PageRun>;
      /** SVG text of a chart, as the playground draws it. */
      draw(picture: Picture, width: number): string;
    };
  }
}

const session = new Session(() =>
  openClient(new URL('runtime/index.html', document.baseURI).href, 'runtime'),
);

window.bare = {
  run: (request) =>
    new Promise((resolve) => {
      const events: LabEvent[] = [];
      session.start(request, (report) => {
        if (report.type === 'lab') events.push(...report.events);
        if (report.type === 'run-ended') resolve({ events, ended: report });
      });
    }),
  draw: (picture, width) => draw(picture, width).outerHTML,
};

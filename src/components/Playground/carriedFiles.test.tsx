// @vitest-environment jsdom
/** A link to edited code runs as it was, whatever became of the experiment's files since. */
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixture } from './fixture';
import type { RunRequest } from './session';
import { defaultSettings } from './settings';
import { encodeShare } from './shareLink';
import Playground from '.';

const requests = vi.hoisted(() => [] as unknown[]);

vi.mock('./sharedSession', () => ({
  sharedSession: () => ({
    start: (request: unknown) => requests.push(request),
    stop: () => undefined,
    preload: () => Promise.resolve(),
  }),
}));

const settings = { ...defaultSettings(fixture), files: { 'main.ts': '// edited\n' } };

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  window.localStorage.clear();
  requests.length = 0;
});
afterEach(() => window.location.replace('#'));

async function open(hash: string): Promise<RunRequest> {
  window.location.hash = hash;
  render(<Playground experiment={fixture} />);
  await screen.findByText(/分享的链接/);
  fireEvent.click(screen.getByRole('button', { name: '运行' }));
  return requests.at(-1) as RunRequest;
}

it('runs the files of the link, and shows those that the site no longer has', async () => {
  const carried = {
    'main.ts': '// edited\n',
    'decay.ts': '// as it was\n',
    'gone.ts': '// gone\n',
  };
  const { files } = await open(await encodeShare(fixture.id, settings, carried));
  expect(files).toEqual(carried);
  expect(screen.getByRole('button', { name: /^gone\.ts/ })).toBeInTheDocument();
});

it('opens an old link, which carries edited files only', async () => {
  const { files } = await open(await encodeShare(fixture.id, settings, settings.files));
  expect(files).toEqual({ ...settings.files, 'decay.ts': fixture.files['decay.ts'] });
});

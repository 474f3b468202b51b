// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { useShownFile, type ShownFile } from './useShownFile';

type Given = Parameters<typeof useShownFile>[0];

const files = { 'main.ts': 'a', 'training.ts': 'b', 'model.ts': 'c' };
const occasions = {
  wish: undefined,
  error: undefined,
  place: undefined,
  linked: undefined,
  onOpen: () => undefined,
};

function shownAfter(chosen: string, revisit: readonly string[]): string {
  const { result, rerender } = renderHook<ShownFile, Given>(
    (given) => useShownFile(given, occasions),
    { initialProps: { files, put: undefined, revisit: undefined } },
  );
  act(() => result.current.choose(chosen));
  rerender({ files, put: undefined, revisit });
  return result.current.file;
}

it('stays at a file in which something was undone', () => {
  expect(shownAfter('training.ts', ['main.ts', 'training.ts'])).toBe('training.ts');
});

it('turns to the first file in which something was undone, if the shown one has not changed', () => {
  expect(shownAfter('training.ts', ['model.ts', 'main.ts'])).toBe('model.ts');
});

it('stays where it is if the file that was undone is gone', () => {
  expect(shownAfter('training.ts', ['data.ts'])).toBe('training.ts');
});

// @vitest-environment jsdom
/** Back to the code as shipped: of one file, of all, and forth again. */
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fixture } from './fixture';
import { settingsKey } from '../settingsKey';
import { defaultSettings, saveSettings, type Settings } from './settings';
import { last, run, startAnew } from './testing';
import Playground from '.';

vi.mock('./sharedSession', async () => (await import('./testing')).mocked);

beforeEach(startAnew);

const edits = { 'main.ts': '// my main\n', 'decay.ts': '// my decay\n' };

/** A playground whose reader has changed this before. */
function opened(files: Settings['files']): void {
  const begun = defaultSettings(fixture);
  const settings = { ...begun, files, params: { rate: 0.5 } };
  saveSettings(fixture, settings, begun, () => window.localStorage);
  render(<Playground experiment={fixture} />);
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const tab = (name: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^${name}`) });
const press = (element: HTMLElement): unknown => fireEvent.click(element);
const isThere = (name: string): boolean => screen.queryByRole('button', { name }) !== null;

function ran(): Settings['files'] {
  run();
  return last().files;
}

it('puts back the file in view alone, with knobs and the other file as they are', () => {
  opened(edits);
  press(tab('decay.ts'));
  press(button('恢复此文件'));
  expect(ran()).toEqual({ 'main.ts': '// my main\n', 'decay.ts': fixture.files['decay.ts'] });
  expect(last().params).toEqual({ rate: 0.5 });
  expect(tab('decay.ts')).toHaveAccessibleName('decay.ts');
  expect(tab('decay.ts')).toHaveFocus();
  expect(window.localStorage.getItem(settingsKey(fixture.id))).not.toContain('my decay');
});

it('is undone like a reset, and done again', () => {
  opened(edits);
  press(button('恢复此文件'));
  press(button('撤销'));
  expect(ran()).toEqual(edits);
  press(button('重做'));
  expect(ran()['main.ts']).toContain('学习率');
  expect(ran()['decay.ts']).toBe('// my decay\n');
});

it('is offered for a changed file, beside the way back of all where others are changed too', () => {
  opened({ 'decay.ts': '// my decay\n' });
  expect([isThere('恢复此文件'), isThere('恢复原代码')]).toEqual([false, true]);
  press(tab('decay.ts'));
  expect([isThere('恢复此文件'), isThere('全部恢复')]).toEqual([true, false]);
  press(button('恢复此文件'));
  expect([isThere('恢复此文件'), isThere('恢复原代码')]).toEqual([false, false]);
});

it('puts back all files, and no knob', () => {
  opened(edits);
  press(button('全部恢复'));
  expect(ran()['decay.ts']).toBe(fixture.files['decay.ts']);
  expect(last().params).toEqual({ rate: 0.5 });
  expect(tab('main.ts')).toHaveFocus();
});

it('takes a file away that the site does not ship, and shows another', () => {
  opened({ 'data.ts': '// my data\n', 'main.ts': '// my main\n' });
  press(tab('data.ts'));
  press(button('移除此文件'));
  expect(isThere('data.ts')).toBe(false);
  expect(tab('main.ts')).toHaveAttribute('aria-pressed', 'true');
  expect(tab('main.ts')).toHaveFocus();
  press(button('撤销'));
  expect(tab('data.ts')).toHaveAttribute('aria-pressed', 'true');
});

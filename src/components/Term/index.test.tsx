// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Term from './index';
import { positionOf } from './placeTip';

const showPopover = vi.fn();
const hidePopover = vi.fn();

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
});
afterEach(() => {
  vi.clearAllMocks();
});

function showTerm(): HTMLElement {
  render(
    <Term id="dying-relu" definition="对所有样本都输出零。">
      死亡 ReLU
    </Term>,
  );
  return screen.getByRole('link', { name: '死亡 ReLU' });
}

it('leads to the glossary and is described by its definition', () => {
  const link = showTerm();
  expect(link).toHaveAttribute('href', '/glossary#dying-relu');
  expect(link).toHaveAccessibleDescription(/对所有样本都输出零。/);
});

it('opens on focus and closes on Escape and on leaving', async () => {
  const link = showTerm();
  await userEvent.tab();
  expect(link).toHaveFocus();
  expect(showPopover).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  expect(hidePopover).toHaveBeenCalledTimes(1);
  fireEvent.blur(link);
  fireEvent.focus(link);
  expect(showPopover).toHaveBeenCalledTimes(2);
  await userEvent.tab();
  expect(hidePopover).toHaveBeenCalledTimes(2);
});

it('opens on hover, after a moment', async () => {
  await userEvent.hover(showTerm());
  expect(showPopover).not.toHaveBeenCalled();
  await waitFor(() => expect(showPopover).toHaveBeenCalledTimes(1));
});

it('shows the definition on the first tap and follows the link on the second', () => {
  const link = showTerm();
  const tap = (): boolean => {
    fireEvent.pointerDown(link);
    fireEvent.focus(link);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.assign(click, { pointerType: 'touch' });
    return fireEvent(link, click);
  };
  expect(tap()).toBe(false);
  expect(showPopover).toHaveBeenCalledTimes(1);
  expect(tap()).toBe(true);
});

it('is a plain link where there is no definition', () => {
  render(<Term id="x">词</Term>);
  expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
});

it('stays inside the window, below the term or above it', () => {
  const view = { width: 360, height: 700 };
  const tip = { width: 300, height: 100 };
  expect(positionOf({ left: 200, top: 50, bottom: 70 }, tip, view)).toEqual({ left: 48, top: 76 });
  expect(positionOf({ left: 0, top: 650, bottom: 670 }, tip, view)).toEqual({ left: 12, top: 544 });
  expect(positionOf({ left: 20, top: 50, bottom: 670 }, tip, view)).toEqual({ left: 20, top: 676 });
});

// @vitest-environment jsdom
import { javascript } from '@codemirror/lang-javascript';
import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labExtension } from './labExtension';

const code = "import { steps } from 'lab';\nfor (const step of steps(3)) console.log(step);\n";
const use = code.lastIndexOf('steps');
const steps = { module: 'lab', name: 'steps' };

describe('the editor', () => {
  const onCursor = vi.fn();
  const onOpen = vi.fn();
  let view: EditorView;

  beforeEach(() => {
    view = new EditorView({
      doc: code,
      extensions: [
        javascript({ typescript: true }),
        labExtension({ onCursor, onOpen }),
        // Selecting by mouse needs a layout, which jsdom has not.
        EditorView.domEventHandlers({ mousedown: () => true }),
      ],
      parent: document.body,
    });
  });
  afterEach(() => {
    view.destroy();
    vi.clearAllMocks();
  });

  const press = (key: string): boolean =>
    view.contentDOM.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  const click = (at: number, how: MouseEventInit): void => {
    vi.spyOn(view, 'posAtCoords').mockReturnValue(at);
    view.contentDOM.dispatchEvent(
      new MouseEvent('mousedown', { bubbles: true, cancelable: true, ...how }),
    );
  };

  it('offers the module at first, and the name that the cursor comes to', () => {
    expect(onCursor).toHaveBeenLastCalledWith({ module: 'lab' });
    view.dispatch({ selection: { anchor: use } });
    expect(onCursor).toHaveBeenLastCalledWith(steps);
  });

  it('offers nothing more once the import is gone', () => {
    view.dispatch({ selection: { anchor: use } });
    view.dispatch({ changes: { from: 0, to: code.indexOf('\n') } });
    expect(onCursor).toHaveBeenLastCalledWith(undefined);
  });

  it('opens the name at the cursor by F12, and leaves F12 to the browser elsewhere', () => {
    expect(press('F12')).toBe(true);
    expect(onOpen).not.toHaveBeenCalled();
    view.dispatch({ selection: { anchor: use + 2 } });
    expect(press('F12')).toBe(false);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(steps);
  });

  it('opens what is clicked with Ctrl, and puts the cursor there', () => {
    click(use, { ctrlKey: true });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(steps);
    expect(view.state.selection.main.head).toBe(use);
  });

  it('opens nothing by a plain click, or by one on other code', () => {
    click(use, {});
    click(code.indexOf('console'), { ctrlKey: true });
    expect(onOpen).not.toHaveBeenCalled();
  });
});

// @vitest-environment jsdom
/** A reader puts a table of their own into an experiment, and takes it out again. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Experiment } from '../../../experiments/experiment';
import { fixture } from '../fixture';
import { defaultSettings, loadSettings, MAX_FILE } from '../settings';
import { decodeShare, encodeShare } from '../shareLink';
import { last, run, startAnew } from '../testing';
import Playground from '..';
// What the page loads once it is unfolded is there from the beginning.
import './OwnDataPanel';
import { MAX_BYTES } from './table';

vi.mock('../sharedSession', async () => (await import('../testing')).mocked);

// A table and code, no prose: autocorrect-disable
const csv = 'x,品种\n1,猫\n2,狗\n3,猫\n4,狗\n';
const code = `export interface Row {
  x: number;
  品种: string;
}

export const rows: Row[] = [
  { x: 1, 品种: '猫' },
  { x: 2, 品种: '狗' },
  { x: 3, 品种: '猫' },
  { x: 4, 品种: '狗' },
];
`;
// autocorrect-enable
const line = "import { rows } from './data';";

beforeEach(startAnew);
afterEach(() => window.history.replaceState(null, '', '/'));

async function unfold(experiment: Experiment = fixture): Promise<HTMLElement> {
  render(<Playground experiment={experiment} ownPage />);
  await userEvent.click(screen.getByText('用自己的数据'));
  return screen.findByRole('textbox', { name: /粘贴到这里/ });
}

async function paste(text: string, experiment?: Experiment): Promise<void> {
  const field = await unfold(experiment);
  fireEvent.change(field, { target: { value: text } });
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const tab = (name: string): HTMLElement | null =>
  within(screen.getByRole('group', { name: '文件' })).queryByRole('button', {
    name: new RegExp(`^${name}`),
  });

it('is on the own page only, and says that nothing leaves the browser', async () => {
  const { unmount } = render(<Playground experiment={fixture} />);
  expect(screen.queryByText('用自己的数据')).toBeNull();
  unmount();
  await unfold();
  expect(screen.getByText(/不会离开你的浏览器/)).toBeVisible();
});

it('shows what it understood before anything is put in', async () => {
  await paste(csv);
  expect(screen.getByText('读成 2 列、4 行（以逗号分隔）。')).toBeVisible();
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads).toEqual(expect.arrayContaining(['x 数', '品种 字符串']));
  const cells = [...document.querySelectorAll('[data-own-data-preview] td')];
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '猫', '2', '狗', '3', '猫']);
  expect(tab('data.ts')).toBeNull();
});

it('puts the rows in as a file that is shown, run, kept and shared', async () => {
  await paste(csv);
  press('放进实验');
  expect(tab('data.ts')).toHaveAccessibleName(/新文件/);
  expect(screen.getByText(/已放进 data\.ts/)).toBeVisible();
  expect(screen.getByRole('button', { name: '放进实验' })).toHaveAttribute('aria-disabled', 'true');
  run();
  expect(last().files).toEqual({
    ...fixture.files,
    'main.ts': last().files['main.ts'],
    'data.ts': code,
  });
  const settings = { ...defaultSettings(fixture), files: { 'data.ts': code } };
  expect(loadSettings(fixture, () => window.localStorage)?.settings).toEqual(settings);
  const shared = await decodeShare(await encodeShare(fixture.id, settings), fixture.id);
  expect(shared?.settings).toEqual(settings);
});

it('is undone, done again, and taken away by a reset', async () => {
  await paste(csv);
  press('放进实验');
  press('撤销');
  expect(tab('data.ts')).toBeNull();
  expect(screen.queryByText(line)).toBeNull();
  press('重做');
  expect(tab('data.ts')).toBeVisible();
  press('重置');
  expect(tab('data.ts')).toBeNull();
  expect(loadSettings(fixture, () => window.localStorage)).toBeUndefined();
});

it('comes with a link, to who has nothing of their own', async () => {
  const settings = { ...defaultSettings(fixture), files: { 'data.ts': code } };
  const files = { ...fixture.files, ...settings.files };
  window.history.replaceState(null, '', await encodeShare(fixture.id, settings, files));
  render(<Playground experiment={fixture} ownPage />);
  await screen.findByText(/分享的链接/);
  expect(tab('data.ts')).toBeVisible();
  run();
  expect(last().files['data.ts']).toBe(code);
});

it('never takes the place of a file of the experiment', async () => {
  const files = { ...fixture.files, 'data.ts': 'export const shipped = 1;\n' };
  await paste(csv, { ...fixture, files });
  expect(screen.getByText('成为新文件 own-data.ts。')).toBeVisible();
  press('放进实验');
  expect(screen.getByText("import { rows } from './own-data';")).toBeVisible();
  run();
  expect(last().files).toMatchObject({ 'data.ts': files['data.ts'], 'own-data.ts': code });
});

it('inserts the import once, at the top of main.ts', async () => {
  await paste(csv);
  press('放进实验');
  expect(screen.getByText(line)).toBeVisible();
  press('插到 main.ts 开头');
  expect(screen.getByText('main.ts 里已经有这一行。')).toBeVisible();
  press('插到 main.ts 开头');
  run();
  const { 'main.ts': main = '' } = last().files;
  expect(main.split('\n').slice(0, 2)).toEqual([line, expect.stringMatching(/^import .* 'lab';$/)]);
});

it('gives the rows another name where main.ts has some', async () => {
  const files = { ...fixture.files, 'main.ts': 'const rows = 1;\n' };
  await paste(csv, { ...fixture, files });
  press('放进实验');
  press('插到 main.ts 开头');
  run();
  expect(last().files['main.ts']).toBe(
    "import { rows as ownRows } from './data';\nconst rows = 1;\n",
  );
});

it('replaces the reader’s own file by their next one, and says so before', async () => {
  await paste(csv);
  press('放进实验');
  fireEvent.change(screen.getByRole('textbox', { name: /粘贴到这里/ }), {
    target: { value: 'z\n9\n' },
  });
  expect(screen.getByText('会换掉现在的 data.ts。')).toBeVisible();
  press('放进实验');
  run();
  expect(last().files['data.ts']).toContain('{ z: 9 }');
});

it('says what is wrong, and offers nothing to put in', async () => {
  await paste('x,y\n1,2\n3\n');
  expect(screen.getByText(/第 3 行有 1 格，而列名有 2 个/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '放进实验' })).toBeNull();
});

it('says why a column is not what it seems', async () => {
  await paste('x,y,id\n1,1,007\nn/a,,008\n');
  const notes = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/“x”列有 2 格，其中 1 格是数，第 3 行的“n\/a”不是/),
      expect.stringMatching(/“y”列有 1 格是空的（最早在第 3 行），记为 NaN/),
      expect.stringMatching(/“id”列整列当作字符串：第 2 行的“007”/),
    ]),
  );
});

/** jsdom has files, and does not read them. */
function chosen(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.resolve(bytes.buffer);
  return Object.assign(new File([bytes], name), { arrayBuffer });
}

it('takes a file that is chosen, and the same one again', async () => {
  await unfold();
  const input = screen.getByLabelText<HTMLInputElement>('或者选一个文件');
  await userEvent.upload(input, chosen('cats.csv', csv));
  expect(await screen.findByText(/读成 2 列、4 行/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /粘贴到这里/ })).toHaveValue(csv);
  expect(input.value).toBe('');
});

it('takes a file that is dropped, in the encoding of Chinese spreadsheets too', async () => {
  const field = await unfold();
  const bytes = Uint8Array.of(0xc6, 0xb7, 0xd6, 0xd6, 0x0a, 0x61);
  fireEvent.drop(field, { dataTransfer: { files: [chosen('cats.csv', bytes)] } });
  expect(await screen.findByText(/按 GB18030 读的/)).toBeVisible();
  expect(field).toHaveValue('品种\na');
});

it('leaves text that is dragged to the field', async () => {
  const field = await unfold();
  expect(fireEvent.drop(field, { dataTransfer: { files: [] } })).toBe(true);
});

it.each([
  ['a workbook', chosen('a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), /a\.xlsx 不是文本文件/],
  ['a large file', chosen('a.csv', 'x'.repeat(MAX_BYTES + 1)), /数据有 201 kB，最多 200 kB/],
])('refuses %s', async (_, file, said) => {
  const field = await unfold();
  fireEvent.drop(field, { dataTransfer: { files: [file] } });
  expect(await screen.findByText(said)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: '放进实验' })).toBeNull());
});

it('says so where a file cannot be read, as a folder', async () => {
  const field = await unfold();
  const folder = Object.assign(chosen('cats', ''), {
    arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
  });
  fireEvent.drop(field, { dataTransfer: { files: [folder] } });
  expect(await screen.findByText(/没能读出 cats/)).toBeVisible();
});

it('refuses code that could not be kept', async () => {
  await paste(`a_rather_long_name_for_a_column_of_numbers,y\n${'1,2\n'.repeat(5_000)}`);
  expect(
    screen.getByText(new RegExp(`最多 ${MAX_FILE} 个，.*只取前 \\d+ 行就放得下`)),
  ).toBeVisible();
});

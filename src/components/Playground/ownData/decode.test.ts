import { expect, it } from 'vitest';
import { decode } from './decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads UTF-8, and leaves its mark out', () => {
  expect(decode(utf8('品种'))).toEqual({ text: '品种', encoding: 'utf-8' });
  expect(decode(utf8(`\ufeff${'品种'}`))?.text).toBe('品种');
});

it('reads UTF-16 by its mark', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x78, 0, 0x0a, 0, 0x31, 0);
  expect(decode(bytes)).toEqual({ text: 'x\n1', encoding: 'utf-16le' });
});

it('reads what Chinese spreadsheets save', () => {
  const bytes = Uint8Array.of(0xc6, 0xb7, 0xd6, 0xd6, 0x0a, 0x31);
  expect(decode(bytes)).toEqual({ text: '品种\n1', encoding: 'gb18030' });
});

it('takes no workbook for text', () => {
  expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0))).toBeUndefined();
  expect(decode(Uint8Array.of(0xff, 0xff, 0xff))).toBeUndefined();
});

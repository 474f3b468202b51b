/** The palette keeps its promise of contrast, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = Readonly<Record<string, string>>;

const css = readFileSync('src/css/tokens.css', 'utf8');
const light = colorsOf(/:root \{([^}]*)\}/);
const themes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', { ...light, ...colorsOf(/\[data-theme='dark'\] \{([^}]*)\}/) }],
];

const onPaper = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'problem', 'remedy', 'chart-axis'],
  ...['verdict-holds', 'verdict-fails', 'verdict-unknown', 'verdict-caution'],
];
const papers = ['paper', 'paper-raised', 'paper-sunken'];
const washes = ['verdict-holds', 'verdict-fails', 'verdict-unknown', 'verdict-caution', 'accent'];
const code = ['text', 'comment', 'keyword', 'string', 'number', 'function', 'type', 'punctuation'];

describe.each(themes)('the %s theme', (_, palette) => {
  it.each(onPaper)('%s is readable on every paper', (name) => {
    for (const paper of papers) expect(contrast(palette, name, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(washes)('%s is readable on its wash', (name) => {
    expect(contrast(palette, name, `${name}-wash`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, 'ink', `${name}-wash`)).toBeGreaterThanOrEqual(4.5);
  });

  it('a QR code is dark on light', () => {
    expect(contrast(palette, 'qr-ink', 'qr-paper')).toBeGreaterThanOrEqual(15);
    expect(palette['qr-paper']).toBe('#fff');
  });

  it('text on the accent is readable', () => {
    expect(contrast(palette, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, 'on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(code)('code-%s is readable on code, highlighted or not', (name) => {
    expect(contrast(palette, `code-${name}`, 'code-background')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, `code-${name}`, 'code-highlight')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('chart-%i stands out from every paper', (number) => {
    for (const paper of papers) {
      expect(contrast(palette, `chart-${number}`, paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('what was before stands out from every paper', () => {
    for (const paper of papers) {
      expect(contrast(palette, 'chart-kept', paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('borders of controls stand out', () => {
    for (const paper of papers) {
      expect(contrast(palette, 'rule-strong', paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

function colorsOf(block: RegExp): Palette {
  const text = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', color = '']) => [name, color]),
  );
}

/** Contrast ratio of WCAG 2. */
function contrast(palette: Palette, front: string, back: string): number {
  const [low = 0, high = 0] = [front, back]
    .map((name) => luminance(palette[name] ?? expect.fail(`no color --${name}`)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const channel = (start: number) => {
    const value = parseInt(digits.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

import { expect, it } from 'vitest';
import { anchorOf, renamedPlace } from './anchorOf';

it('reads an anchor, and the experiment of a shared link', () => {
  expect(anchorOf('#dead-units')).toBe('dead-units');
  expect(anchorOf('#play=dying-relu&s=dAAAA')).toBe('dying-relu');
  expect(anchorOf('#%E6%AD%BB')).toBe('死');
  expect(anchorOf('#%E6%AD')).toBe('%E6%AD');
  expect(anchorOf('')).toBeUndefined();
});

it('leads a renamed anchor, and a shared link of a renamed experiment, to the new name', () => {
  const moved = { '/gates/lstm#old-gate': '/gates/lstm#gate' };
  expect(renamedPlace('/gates/lstm/', '#old-gate', moved)).toBe('/gates/lstm#gate');
  expect(renamedPlace('/gates/lstm', '#play=old-gate&s=dAAAA', moved)).toBe(
    '/gates/lstm#play=gate&s=dAAAA',
  );
  expect(renamedPlace('/gates/gru', '#old-gate', moved)).toBeUndefined();
});

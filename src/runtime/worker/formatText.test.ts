import { describe, expect, it } from 'vitest';
import { formatText } from './formatText';

const bad = {
  toString: (): string => {
    throw new Error('no');
  },
};
const plain = { a: 1 };

describe('formatText', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['the sample', ['epoch %d loss %s', 3, 0.5], ['epoch 3 loss 0.5']],
    ['%d and %i cut', ['%d %i', 3.9, '-4.2px'], ['3 -4']],
    ['%d of what is no number', ['%d %d', 'x', Symbol('s')], ['NaN NaN']],
    ['%d of a bigint', ['%d', 12345678901234567890n], ['12345678901234567890']],
    ['%f', ['%f %f', '1.25abc', -0], ['1.25 -0']],
    ['%f of a symbol', ['%f', Symbol('s')], ['NaN']],
    ['%s', ['%s %s %s', null, undefined, Symbol('s')], ['null undefined Symbol(s)']],
    ['%s of a list', ['%s', [1, 2]], ['1,2']],
    ['%s of a plain object', ['at %s now', plain], ['at ', plain, ' now']],
    ['%s of what throws', ['%s', bad], ['…']],
    ['%o and %O', ['%o %O', plain, bad], [plain, bad]],
    ['%o of a number', ['x = %o', 5], ['x = 5']],
    ['%o of a function', ['%o', formatText], [formatText]],
    ['%c', ['%ca%cb', 'color: red', 'color: blue'], ['ab']],
    ['%%', ['%d%% of %s', 50, 'all'], ['50% of all']],
    ['%% alone', ['100%%'], ['100%%']],
    ['values that are left', ['%s', 'a', 'b', plain], ['a', 'b', plain]],
    ['specifiers that are left', ['%s %s', 'a'], ['a %s']],
    ['no specifier', ['  ', 1], ['  ', 1]],
    ['an unknown specifier', ['%x %s', 'a'], ['%x a']],
    ['a text that came in', ['%s', '%d', 1], ['%d', 1]],
    ['no text first', [1, '%s'], [1, '%s']],
    ['nothing', [], []],
  ])('%s', (_, values, expected) => {
    expect(formatText(values)).toEqual(expected);
  });

  it('survives a proxy that throws', () => {
    const trap = new Proxy({}, { get: () => expect.unreachable(), has: () => true });
    expect(formatText(['%s', trap])[0] === trap).toBe(true);
  });
});

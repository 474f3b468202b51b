import { expect, it } from 'vitest';
import { walk, type Step } from './walk';

const steps: readonly Step[] = [
  { id: '1957-perceptron', year: 1957, thread: 'neurons' },
  { id: '1969-perceptrons', year: 1969, thread: 'theory' },
  { id: '1986-backpropagation', year: 1986, thread: 'neurons' },
  { id: '1989-zip-codes', year: 1989, thread: 'convolution' },
  { id: '1995-support-vectors', year: 1995, thread: 'theory' },
];

const to = (from: string, key: string, inLanes = true) => walk(steps, from, key, inLanes)?.id;

it('goes through time with left and right, and stops at the ends', () => {
  expect(to('1969-perceptrons', 'ArrowRight')).toBe('1986-backpropagation');
  expect(to('1969-perceptrons', 'ArrowLeft')).toBe('1957-perceptron');
  expect(to('1957-perceptron', 'ArrowLeft')).toBe('1957-perceptron');
  expect(to('1995-support-vectors', 'ArrowRight')).toBe('1995-support-vectors');
});

it('goes to the nearest event of the next thread that has any', () => {
  expect(to('1957-perceptron', 'ArrowDown')).toBe('1989-zip-codes');
  expect(to('1989-zip-codes', 'ArrowDown')).toBe('1995-support-vectors');
  expect(to('1989-zip-codes', 'ArrowUp')).toBe('1986-backpropagation');
  expect(to('1957-perceptron', 'ArrowUp')).toBe('1957-perceptron');
});

it('goes through time in a list, whatever the arrow', () => {
  expect(to('1957-perceptron', 'ArrowDown', false)).toBe('1969-perceptrons');
  expect(to('1986-backpropagation', 'ArrowUp', false)).toBe('1969-perceptrons');
});

it('knows Home and End, and leaves other keys alone', () => {
  expect(to('1986-backpropagation', 'Home')).toBe('1957-perceptron');
  expect(to('1986-backpropagation', 'End')).toBe('1995-support-vectors');
  expect(to('1986-backpropagation', 'Enter')).toBeUndefined();
  expect(to('2000-elsewhere', 'ArrowLeft')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { fingerDown, fingerMoved } from './slide';

it('tells a slide from a scroll by the first direction that counts', () => {
  const finger = fingerDown(100, 100);
  expect(fingerMoved(finger, 103, 104).means).toBe('nothing yet');
  expect(fingerMoved(finger, 110, 104).means).toBe('slide');
  expect(fingerMoved(finger, 104, 110).means).toBe('scroll');
  expect(fingerMoved(finger, 90, 90).means).toBe('scroll');
});

it('does not change its mind', () => {
  const slides = fingerMoved(fingerDown(0, 0), 20, 0);
  expect(fingerMoved(slides, 20, 300).means).toBe('slide');
  const scrolls = fingerMoved(fingerDown(0, 0), 0, 20);
  expect(fingerMoved(scrolls, 300, 20).means).toBe('scroll');
});

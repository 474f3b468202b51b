import { expect, it } from 'vitest';
import { policy, sandboxDocument } from './document';

it('allows no network: blobs made inside are the only source', () => {
  const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
  expect(new Set(sources)).toEqual(
    new Set(["'none'", "'unsafe-inline'", "'wasm-unsafe-eval'", 'blob:']),
  );
  expect(policy).toContain("default-src 'none'");
});

it('states the policy before the script, and keeps the script whole', () => {
  const html = sandboxDocument('const a = "</script>";');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html.match(/<\/script/g)).toHaveLength(1);
});

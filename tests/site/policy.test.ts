import { expect, test } from 'vitest';
import {
  hashOf,
  policyFaults,
  withOwnHashes,
} from '#integrations/contentPolicy.ts';

function aPage(body: string, allowed: readonly string[] = []) {
  const hashes = allowed.map((text) => `'${hashOf(text)}'`).join(' ');
  return `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self' ${hashes};"><body>${body}`;
}

test.each([
  ['an inline script without a hash', '<script>steal()</script>'],
  ['an inline style without a hash', '<style>a{}</style>'],
  ['a style attribute', '<p style="color:red">'],
  ['an event attribute', '<button type="button" onclick="go()">'],
])('the build stops at %s', (_what, body) => {
  expect(policyFaults(aPage(body))).toHaveLength(1);
});

test('the build stops at a page without a policy, or with one that allows too much', () => {
  expect(policyFaults('<p>')).toHaveLength(1);
  expect(
    policyFaults(aPage('').replace("'self'", "'unsafe-inline'")),
  ).toHaveLength(1);
});

test('inline text with a hash in the policy is allowed', () => {
  const body =
    '<script>fine()</script><style>a{}</style><script src="/a.js"></script>';
  expect(policyFaults(aPage(body, ['fine()', 'a{}']))).toEqual([]);
});

test('a page’s policy allows its own inline text and no other page’s', () => {
  const body = '<script>fine()</script><style>a{}</style>';
  const page = withOwnHashes(aPage(body, ['fine()', 'a{}', 'theirs()']));
  expect(policyFaults(page)).toEqual([]);
  expect(page).not.toContain(hashOf('theirs()'));
});

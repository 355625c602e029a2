import { expect, test } from 'vitest';
import { tokensIn } from '#figures/output/tokens.ts';

const STYLESHEET = `
  @layer tokens {
    :root {
      color-scheme: light dark;
      /* --ink: red; */
      --ink: light-dark(#10191c, #eef2ee);
      --on-go: #10191c;
    }

    @media (prefers-contrast: more) {
      :root {
        --ink: light-dark(#000, #fff);
      }
    }

    :root[data-theme='dark'] {
      --ink: blue;
    }
  }`;

test('a colour written for both themes is read for the one that is asked', () => {
  expect(tokensIn(STYLESHEET, 'light').get('--ink')).toBe('#10191c');
  expect(tokensIn(STYLESHEET, 'dark').get('--ink')).toBe('#eef2ee');
});

test('a colour that is the same in both themes stays as it is written', () => {
  expect(tokensIn(STYLESHEET, 'dark').get('--on-go')).toBe('#10191c');
});

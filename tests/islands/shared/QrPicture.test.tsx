import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, expect, test } from 'vitest';
import { qrCode } from '#exports/qrCode.ts';
import { QrPicture } from '#islands/shared/QrPicture.tsx';

afterEach(() => {
  document.body.replaceChildren();
});

test('a code is a picture with a name, black on white, in its own quiet zone', () => {
  const [address, setAddress] = createSignal('https://tired.example/#1');
  render(
    () => <QrPicture address={address()} label="Code with the link" />,
    document.body,
  );
  const picture = document.body.querySelector('svg');
  expect(picture?.getAttribute('role')).toBe('img');
  expect(picture?.getAttribute('aria-label')).toBe('Code with the link');
  const drawn = () =>
    [...document.body.querySelectorAll('path')].map((path) => [
      path.getAttribute('fill'),
      path.getAttribute('d'),
    ]);
  const { size, path } = qrCode('https://tired.example/#1');
  expect(picture?.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  expect(drawn()).toEqual([
    ['#fff', `M0 0h${size}v${size}H0z`],
    ['#000', path],
  ]);

  setAddress('https://tired.example/#2');
  expect(drawn()[1]?.[1]).toBe(qrCode('https://tired.example/#2').path);
});

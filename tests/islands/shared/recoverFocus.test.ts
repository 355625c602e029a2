import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';

let part: HTMLElement;
let letGo: () => void;

function show(html: string) {
  part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  letGo = recoverFocus(part);
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`nothing is called ${id}`);
  return found;
}

/** The control that has the focus, by its name, once the page has settled. */
async function focused() {
  await new Promise((resolve) => setTimeout(resolve));
  return document.activeElement?.id;
}

describe('the focus, when its control goes away', () => {
  beforeEach(() => {
    show(`
      <button id="main" data-focus></button>
      <div id="row"><button id="before"></button><button id="ask"></button></div>
      <button id="after"></button>`);
  });
  afterEach(() => {
    letGo();
    part.remove();
  });

  test('goes to the first control of what came in its place', async () => {
    find('ask').focus();
    const answers = document.createElement('p');
    answers.innerHTML = '<i>Sure?</i><button id="yes"></button>';
    find('ask').replaceWith(answers);
    expect(await focused()).toBe('yes');
  });

  test('goes to the main action where nothing came', async () => {
    find('ask').focus();
    find('row').remove();
    expect(await focused()).toBe('main');
  });

  test('goes to the next control where there is no main action', async () => {
    find('main').remove();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('after');
  });

  test('goes to the one before where nothing follows', async () => {
    find('main').remove();
    find('after').remove();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('before');
  });

  test('passes over what cannot have it', async () => {
    find('main').setAttribute('disabled', '');
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('after');
  });

  test('stays where somebody has put it meanwhile', async () => {
    find('ask').focus();
    find('ask').remove();
    find('before').focus();
    expect(await focused()).toBe('before');
  });

  test('is not brought back where it was put away on purpose', async () => {
    find('ask').focus();
    find('ask').blur();
    await focused();
    find('ask').remove();
    expect(await focused()).toBe('');
  });

  test('is let go of when nobody holds it any more', async () => {
    letGo();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('');
  });
});

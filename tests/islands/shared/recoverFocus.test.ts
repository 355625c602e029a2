import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';

let part: HTMLElement;
let stop: () => void;

function show(html: string) {
  part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  stop = recoverFocus(part);
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`nothing is called ${id}`);
  return found;
}

/** The id of the focused control, once pending tasks are done. */
async function focused() {
  await new Promise((resolve) => setTimeout(resolve));
  return document.activeElement?.id;
}

describe('the focus, when the focused control is removed', () => {
  beforeEach(() => {
    show(`
      <button id="main" data-focus></button>
      <div id="row"><button id="before"></button><button id="ask"></button></div>
      <button id="after"></button>`);
  });
  afterEach(() => {
    stop();
    part.remove();
  });

  test('moves to the first control of what replaced it', async () => {
    find('ask').focus();
    const answers = document.createElement('p');
    answers.innerHTML = '<i>Sure?</i><button id="yes"></button>';
    find('ask').replaceWith(answers);
    expect(await focused()).toBe('yes');
  });

  test('moves to the main action where nothing replaced it', async () => {
    find('ask').focus();
    find('row').remove();
    expect(await focused()).toBe('main');
  });

  test('moves to the next control where there is no main action', async () => {
    find('main').remove();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('after');
  });

  test('moves to the control before where none follows', async () => {
    find('main').remove();
    find('after').remove();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('before');
  });

  test('skips controls that cannot have it', async () => {
    find('main').setAttribute('disabled', '');
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('after');
  });

  test('stays where it was set in the meantime', async () => {
    find('ask').focus();
    find('ask').remove();
    find('before').focus();
    expect(await focused()).toBe('before');
  });

  test('is not recovered after it was removed on purpose', async () => {
    find('ask').focus();
    find('ask').blur();
    await focused();
    find('ask').remove();
    expect(await focused()).toBe('');
  });

  test('is no longer recovered once that was stopped', async () => {
    stop();
    find('ask').focus();
    find('ask').remove();
    expect(await focused()).toBe('');
  });
});

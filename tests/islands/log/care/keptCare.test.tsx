import { createRoot, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, onTestFinished, test } from 'vitest';
import { EMPTY_LOG, writeLog } from '#core/log/log.ts';
import { writeLogFile } from '#core/log/merging/logFile.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { Care } from '#islands/log/care/Care.tsx';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import { DeletedNotice } from '#islands/log/care/DeletedNotice.tsx';
import { ImportOffer } from '#islands/log/care/ImportOffer.tsx';
import { createLog } from '#islands/shared/log/createLog.ts';
import { aRun, aSession, logOf } from '#builders/aLog.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

const LOG = logOf([aSession(), aRun()]);

/** A page that shows an empty log in other parts than one with entries. */
function aPage(log = EMPTY_LOG) {
  const store = fakeStore({ [LOG_KEY]: writeLog(log) });
  const ports: CarePorts = {
    store,
    tab: fakeStore(),
    files: {
      save: () => undefined,
      read: async (file) => ({ ok: true, value: await file.text() }),
    },
    persistence: { isGranted: () => Promise.resolve(null) },
    forgetsAfterDays: () => null,
  };
  const deviceLog = createRoot(() =>
    createLog({
      store,
      clock: { date: () => Date.UTC(2026, 10, 26) },
      lifecycle: fakeLifecycle(),
      locks: { hold: () => Promise.resolve() },
      otherTabs: { onChange: () => () => undefined },
    }),
  );
  createRoot(deviceLog.open);
  const parts = { deviceLog, ports, announce: () => undefined };
  const container = document.body.appendChild(document.createElement('main'));
  const dispose = render(
    () => (
      <Show
        when={deviceLog.log().entries.length > 0}
        fallback={
          <>
            <ImportOffer {...parts} />
            <DeletedNotice {...parts} />
          </>
        }
      >
        <Care {...parts} />
      </Show>
    ),
    container,
  );
  onTestFinished(() => {
    dispose();
    container.remove();
  });
  return {
    deviceLog,
    container,
    tap(name: string) {
      const found = [...container.querySelectorAll('button')].find(
        ({ textContent }) => textContent === name,
      );
      if (found === undefined) throw new Error(`no button "${name}"`);
      found.click();
    },
    focused: () => document.activeElement?.textContent,
  };
}

test('a deletion can be undone where the page of an empty log takes the place of the other', () => {
  const { tap, deviceLog, focused } = aPage(LOG);
  tap('Delete everything');
  tap('Delete it all now');
  expect(deviceLog.log()).toEqual(EMPTY_LOG);
  expect(focused()).toBe('Everything named is deleted');
  tap('Undo');
  expect(deviceLog.log()).toEqual(LOG);
});

test('a copy brought into an empty log can be taken out of the log it became', async () => {
  const { tap, deviceLog, container, focused } = aPage();
  const text = writeLogFile(
    { log: LOG, season: null, saved: null },
    '2026-11-26',
  );
  const input = container.querySelector('input');
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'log.json')],
  });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  tap('Bring it in');
  expect(deviceLog.log()).toEqual(LOG);
  expect(focused()).toBe('Brought in');
  tap('Undo');
  expect(deviceLog.log()).toEqual(EMPTY_LOG);
});

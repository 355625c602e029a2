import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { createSessionPage } from '#islands/session/createSessionPage.ts';
import { Preview } from '#islands/session/Preview.tsx';
import { figuresLater } from '#islands/shared/figuresLater.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import type * as TimerModule from '#islands/timer/Timer.tsx';
import { browserAddress } from '#platform/address.ts';
import { browserClock } from '#platform/clock.ts';
import { browserLifecycle } from '#platform/lifecycle.ts';
import { browserStore } from '#platform/store.ts';

/** What the page knows before it has read its link. */
interface Props {
  readonly exercises: readonly Exercise[];
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
}

// Few links are broken; the sentences for those that are come when they are needed.
const Fault = lazyComponent(
  async () => {
    const { Fault: view } = await import('#islands/session/Fault.tsx');
    return view;
  },
  () => <div class="fault" />,
);

/** The page of any session: it reads the link, shows what is in it, and runs it when told to. */
export function SessionPage(props: Props) {
  const catalogue = createMemo(() => catalogueOf(props.exercises));
  const ports = {
    catalogue,
    address: browserAddress(),
    clock: browserClock(),
    lifecycle: browserLifecycle(),
    store: browserStore(),
  };
  const page = createSessionPage(ports);
  const { view, unfinished, begin, leave, reread } = page;
  // The timer is fetched while the session is being read, so it is there when it is wanted.
  const [timer, setTimer] = createSignal<typeof TimerModule>();
  let isStarted = false;
  void import('#islands/timer/Timer.tsx').then((module) => {
    module.archiveAbandoned(ports);
    // Started before it was here: most browsers still take the tap for a leave to sound.
    if (isStarted) module.wakeDevice();
    setTimer(module);
  });
  const figures = untrack(() => figuresLater(props.base));
  const unfinishedAt = () => {
    const link = unfinished();
    return link === null ? null : `${props.base}session/#${link}`;
  };

  createEffect(() => {
    const now = view();
    if (now.show === 'preview' || now.show === 'timer') {
      document.title = `${now.circuit.title || 'A session'} · Tired on Purpose`;
    }
  });

  return (
    <Switch>
      <Match when={fits(view(), 'fault')}>
        {(now) => (
          <Fault
            fault={now().fault}
            sessions={`${props.base}sessions/`}
            unfinished={unfinishedAt()}
          />
        )}
      </Match>
      <Match when={fits(view(), 'preview')}>
        {(now) => (
          <>
            <Show when={unfinishedAt()}>
              {(address) => (
                <aside class="notice spaced">
                  <b>Another session is half-way</b>
                  Starting this one ends it where it is.{' '}
                  <a href={address()}>Go back to it</a>
                </aside>
              )}
            </Show>
            <Preview
              circuit={now().circuit}
              catalogue={catalogue()}
              guideAt={(id) => `${props.base}exercises/${id}/`}
              changeAt={`${props.base}build/#${now().link}`}
              figures={figures}
              options={
                <Show when={timer()}>
                  {(module) => module().TimerOptions()}
                </Show>
              }
              safety={page.safety}
              start={page.start}
              warmUpAt={`${props.base}sessions/activation/`}
              whenNotAt={`${props.base}guide/how-often-and-when-not/#when-not`}
              onStart={(asFirst) => {
                // Sound can only be had inside a tap, and this is it.
                timer()?.wakeDevice();
                isStarted = true;
                begin(asFirst);
              }}
            />
          </>
        )}
      </Match>
      <Match when={fits(view(), 'timer')} keyed>
        {(now) => (
          <Show when={timer()}>
            {(module) =>
              module().Timer({
                circuit: now.circuit,
                link: now.link,
                start: now.start,
                get catalogue() {
                  return catalogue();
                },
                ports,
                figures,
                home: props.base,
                onLeave: leave,
                onTaken: reread,
              })
            }
          </Show>
        )}
      </Match>
    </Switch>
  );
}

function fits<All extends { show: string }, Show extends All['show']>(
  view: All,
  show: Show,
) {
  return view.show === show
    ? (view as Extract<All, { show: Show }>)
    : undefined;
}

import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import { withoutPrescription, type Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { createSessionPage } from '#islands/session/createSessionPage.ts';
import { Preview } from '#islands/session/Preview.tsx';
import { TimerAwaited } from '#islands/session/TimerAwaited.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';
import { lazyComponent, untilLoaded } from '#islands/shared/lazyComponent.tsx';
import type * as TimerModule from '#islands/timer/Timer.tsx';
import { browserAddress } from '#platform/page/address.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserLifecycle } from '#platform/page/lifecycle.ts';
import { browserStore } from '#platform/storage/store.ts';

interface Props {
  readonly exercises: readonly Exercise[];
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
}

// Fetched only for a broken link, which is rare.
const BrokenLink = lazyComponent(
  async () => {
    const { BrokenLink: component } =
      await import('#islands/shared/BrokenLink.tsx');
    return component;
  },
  () => <div class="fault" />,
);

/** The page of any session: reads the link, shows the circuit, and runs it once the reader starts it. */
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
  // The timer's code is fetched while the reader looks at the preview.
  const [timer, setTimer] = createSignal<typeof TimerModule>();
  let isStarted = false;
  void untilLoaded(() => import('#islands/timer/Timer.tsx')).then((module) => {
    module.archiveAbandoned(ports);
    // Started before the code arrived: most browsers still count that tap as permission to play sound.
    if (isStarted) module.wakeDevice();
    setTimer(module);
  });
  const figures = untrack(() => lazyFigures(props.base));
  const unfinishedAt = () => {
    const link = unfinished();
    return link === null ? null : `${props.base}session/#${link}`;
  };

  /** The builder with the circuit as the reader's own: a copy that is no longer prescribed. */
  const changeAt = ({ circuit }: { readonly circuit: Circuit }) =>
    `${props.base}build/#${writeLink(withoutPrescription(circuit))}`;

  createEffect(() => {
    const current = view();
    if (current.show === 'preview' || current.show === 'timer') {
      document.title = `${current.circuit.title || 'A session'} · Tired on Purpose`;
    }
  });

  return (
    <Switch>
      <Match when={viewWhen(view(), 'fault')}>
        {(broken) => (
          <BrokenLink
            fault={broken().fault}
            text={broken().text}
            catalogue={catalogue()}
            sessions={`${props.base}sessions/`}
            unfinished={unfinishedAt()}
          />
        )}
      </Match>
      <Match when={viewWhen(view(), 'preview')}>
        {(preview) => (
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
              circuit={preview().circuit}
              catalogue={catalogue()}
              guideAt={(id) => `${props.base}exercises/${id}/`}
              changeAt={changeAt(preview())}
              sheetAt={`${props.base}sheet/#${writeLink(preview().circuit)}`}
              base={props.base}
              figures={figures}
              options={
                <Show when={timer()}>
                  {(module) => module().TimerOptions()}
                </Show>
              }
              safety={page.safety}
              startCheck={page.startCheck}
              warmUpAt={`${props.base}sessions/activation/`}
              whenNotAt={`${props.base}guide/how-often-and-when-not/#when-not`}
              onStart={(asFirst) => {
                // Browsers allow sound only from within a tap, such as this one.
                timer()?.wakeDevice();
                isStarted = true;
                begin(asFirst);
              }}
            />
          </>
        )}
      </Match>
      <Match when={viewWhen(view(), 'timer')} keyed>
        {(run) => (
          <Show when={timer()} fallback={<TimerAwaited />}>
            {(module) =>
              module().Timer({
                circuit: run.circuit,
                link: run.link,
                start: run.start,
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

/** The view, if it is the one named; else undefined. */
function viewWhen<All extends { show: string }, Show extends All['show']>(
  view: All,
  show: Show,
) {
  return view.show === show
    ? (view as Extract<All, { show: Show }>)
    : undefined;
}

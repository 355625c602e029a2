import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  on,
  onMount,
  Show,
  Switch,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit.ts';
import type { Catalogue } from '#core/exercise.ts';
import type { Session } from '#core/session.ts';
import { createTimer, type TimerPorts } from '#islands/timer/createTimer.ts';
import type { Done } from '#islands/timer/Done.tsx';
import type { Paused } from '#islands/timer/Paused.tsx';
import { Stage } from '#islands/timer/Stage.tsx';
import type { StageFigure } from '#islands/timer/StageFigure.tsx';
import type { Figures } from '#platform/figures.ts';
import { wordsOf } from '#islands/timer/words.ts';

interface Props {
  readonly circuit: Circuit;
  readonly link: string;
  /** Where it begins: running from the start, or paused at the place it was left. */
  readonly first: Session;
  readonly catalogue: Catalogue;
  readonly ports: TimerPorts;
  readonly figures: Figures;
  /** The address of the home page. */
  readonly home: string;
  readonly onLeave: () => void;
}

/** A session being run, over the whole screen. The page behind it is out of reach until it is over. */
export function Timer(props: Props) {
  // The parent makes a new timer for every session, so these never change.
  const timer = untrack(() =>
    createTimer(props.circuit, props.link, props.first, props.ports),
  );
  const words = createMemo(() => {
    const stretch = timer.stretch() ?? timer.timeline.stretches[0];
    if (stretch === undefined) return undefined;
    const following = timer.timeline.stretches[stretch.index + 1];
    return wordsOf(props.circuit, props.catalogue, stretch, following);
  });
  const said = createMemo(() => {
    const { state } = timer.session();
    if (state === 'paused') return 'Paused.';
    if (state === 'finished') return 'The circuit is done. Now run easy.';
    return words()?.said ?? '';
  });
  // These can wait for the clock: they are fetched as it starts, and are here before they are needed.
  const [done, setDone] = createSignal<typeof Done>();
  const [paused, setPaused] = createSignal<typeof Paused>();
  const [figure, setFigure] = createSignal<typeof StageFigure>();
  void import('#islands/timer/Paused.tsx').then(({ Paused }) =>
    setPaused(() => Paused),
  );
  void import('#islands/timer/Done.tsx').then(({ Done }) =>
    setDone(() => Done),
  );
  void import('#islands/timer/StageFigure.tsx').then(({ StageFigure }) =>
    setFigure(() => StageFigure),
  );
  let dialog: HTMLDialogElement | undefined;
  let scene: HTMLDivElement | undefined;

  onMount(() => {
    dialog?.showModal();
  });
  // The focus follows the main action; while the session runs it stays where the runner put it.
  createEffect(
    on([() => timer.session().state, paused, done], () => {
      scene?.querySelector<HTMLElement>('[data-focus]')?.focus();
    }),
  );

  function pressed(event: KeyboardEvent) {
    const onControl =
      event.target instanceof Element &&
      event.target.closest('button, a, input');
    if (event.key === ' ' && !onControl)
      timer.send(isRunning() ? 'pause' : 'resume');
    else if (event.key === 'ArrowRight') timer.send('skip');
    else if (event.key === 'ArrowLeft') timer.send('back');
    else return;
    event.preventDefault();
  }

  function isRunning() {
    return timer.session().state === 'running';
  }

  return (
    <dialog
      ref={dialog}
      class="screen"
      aria-label="Timer"
      onCancel={(event) => {
        // Escape stands for "wait", never for "throw it away".
        event.preventDefault();
        timer.send('pause');
      }}
      onKeyDown={pressed}
    >
      <p class="vh" role="status">
        {said()}
      </p>
      <div class="scene" tabindex="-1" ref={scene}>
        <Switch>
          <Match when={timer.session().state === 'finished'}>
            <Show when={done()}>
              {(View) =>
                View()({
                  timer,
                  figures: props.figures,
                  home: props.home,
                  onLeave: () => props.onLeave(),
                })
              }
            </Show>
          </Match>
          <Match when={timer.session().state === 'paused'}>
            <Show when={paused()}>
              {(View) =>
                View()({
                  timer,
                  get words() {
                    return words();
                  },
                  catalogue: props.catalogue,
                })
              }
            </Show>
          </Match>
          <Match when={isRunning()}>
            <Stage
              timer={timer}
              words={words()}
              catalogue={props.catalogue}
              figure={
                <Show when={figure()}>
                  {(Figure) =>
                    Figure()({
                      timer,
                      catalogue: props.catalogue,
                      figures: props.figures,
                    })
                  }
                </Show>
              }
            />
          </Match>
        </Switch>
      </div>
    </dialog>
  );
}

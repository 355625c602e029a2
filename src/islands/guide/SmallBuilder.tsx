import {
  createMemo,
  createSignal,
  onMount,
  Show,
  untrack,
  type JSX,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Level } from '#core/vocabulary.ts';
import { SMALL_BUILDER } from '#copy/guide/smallBuilder.ts';
import {
  PickOne,
  Question,
  type Choice,
} from '#islands/builder/questions/Choices.tsx';
import type { loadComposer } from '#islands/guide/smallComposer.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';

interface Props {
  /** The site's own address, with its folder. */
  readonly base: string;
  /** The levels and the minutes to choose from. */
  readonly levels: readonly Choice<Level>[];
  readonly minuteChoices: readonly Choice<number>[];
  /** The answers whose circuit is shown at first. */
  readonly level: Level;
  readonly minutes: number;
  /** The circuit of those answers, drawn at build time. */
  readonly children?: JSX.Element;
}

type Composer = Awaited<ReturnType<typeof loadComposer>>;

/** The builder in two answers: what it suggests for a level and minutes, with all its other answers as they stand. */
export function SmallBuilder(props: Props) {
  const first = untrack(() => ({ level: props.level, minutes: props.minutes }));
  const [level, setLevel] = createSignal(first.level);
  const [minutes, setMinutes] = createSignal(first.minutes);
  const [composer, setComposer] = createSignal<Composer | null>(null);
  let form: HTMLDivElement | undefined;

  /** Whether the answers are those whose circuit was drawn at build time. */
  const isFirst = () => level() === first.level && minutes() === first.minutes;
  const circuit = createMemo(() => {
    const loaded = composer();
    return isFirst() || loaded === null
      ? null
      : loaded.compose(level(), minutes());
  });
  const status = () => {
    if (isFirst()) return '';
    if (composer() === null) return SMALL_BUILDER.awaited;
    const composed = circuit();
    if (composed === null) return SMALL_BUILDER.none;
    return composed.mode === 'activation' ? SMALL_BUILDER.warmUp : '';
  };

  onMount(async () => {
    takeEarlyAnswers();
    const { loadComposer: load } = await untilLoaded(
      () => import('#islands/guide/smallComposer.ts'),
    );
    setComposer(await untilLoaded(() => load(untrack(() => props.base))));
  });

  /** What was tapped before this code arrived. */
  function takeEarlyAnswers() {
    for (const { name, value } of form?.querySelectorAll<HTMLInputElement>(
      'input:checked',
    ) ?? [])
      if (name === 'small-minutes') setMinutes(Number(value));
      else {
        const chosen = props.levels.find((one) => one.value === value);
        if (chosen) setLevel(chosen.value);
      }
  }

  return (
    <>
      <div class="small-questions needs-script" ref={form}>
        <Question legend={SMALL_BUILDER.level} joined>
          <PickOne
            name="small-level"
            choices={props.levels}
            isChosen={(value) => level() === value}
            onPick={setLevel}
          />
        </Question>
        <Question legend={SMALL_BUILDER.minutes} joined="five">
          <PickOne
            name="small-minutes"
            choices={props.minuteChoices}
            isChosen={(value) => minutes() === value}
            onPick={setMinutes}
          />
        </Question>
      </div>
      <p class="small-status" role="status">
        {status()}
      </p>
      <Show
        when={circuit()}
        fallback={<div hidden={!isFirst()}>{props.children}</div>}
      >
        {(composed) => (
          <Show when={composer()}>
            {(loaded) => (
              <Dynamic
                component={loaded().SmallCircuit}
                circuit={composed()}
                catalogue={loaded().catalogue}
                base={props.base}
              />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

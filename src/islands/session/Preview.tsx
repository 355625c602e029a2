import { MARCH_IT } from '#copy/circuit/stations.ts';
import { createMemo, Show, type JSX } from 'solid-js';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import { kitWords } from '#copy/circuit/kit.ts';
import {
  effortLimitOf,
  underCeiling,
} from '#core/session/rating/effortLimit.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import type { StartCheck } from '#islands/session/createStartCheck.ts';
import { PreviewHead, PreviewNumbers } from '#islands/session/PreviewHead.tsx';
import { StartPanel } from '#islands/session/StartPanel.tsx';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
import { StationList } from '#islands/shared/StationList.tsx';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The address of an exercise's guide. */
  readonly guideAt: (id: string) => string;
  /** The address that opens the circuit in the builder. */
  readonly changeAt: string;
  /** The address of the circuit's sheet. */
  readonly sheetAt: string;
  /** The site's own address, with its folder. */
  readonly base: string;
  readonly figures: Figures;
  /** The timer's options, once their code is fetched. */
  readonly options: JSX.Element;
  readonly safety: Safety;
  /** Today's rules on starting this circuit. */
  readonly startCheck: StartCheck;
  /** The ready-made warm-up, and the chapter on the days without a circuit. */
  readonly warmUpAt: string;
  readonly whenNotAt: string;
  readonly onStart: (asFirst: boolean) => void;
}

// Fetched once the preview is there: it only adds notices.
const CircuitAdvice = lazyComponent(async () => {
  const { CircuitAdvice: component } =
    await import('#islands/session/CircuitAdvice.tsx');
  return component;
});

const FOR_WHOM = {
  beginner: 'For beginners',
  returning: 'For runners coming back, with their physio’s agreement',
  regular: 'For regular runners',
  advanced: 'For advanced runners',
} as const;

/** A session before it starts: its exercises, time, effort and kit. It starts only when the reader says so. */
export function Preview(props: Props) {
  const kit = () => kitWords(props.circuit, [...props.catalogue.values()]);
  // Today's rules may lower the effort limit, and with it the effort aimed at.
  const limited = () =>
    underCeiling(props.circuit, props.startCheck.rules()?.ceiling);
  const limit = () => effortLimitOf(limited());
  const shownCircuit = createMemo(() => ({
    ...props.circuit,
    ceiling: limit(),
  }));

  function notesOn({ code, variant }: Station): readonly string[] {
    const exercise = props.catalogue.get(code);
    return [
      ...(isMarched(exercise, props.circuit.mode) ? [MARCH_IT] : []),
      ...(exercise?.builder.raised && variant === undefined
        ? ['Or with your hands raised, instead of on the ground']
        : []),
    ];
  }

  return (
    <div class="session-page">
      <PreviewHead circuit={props.circuit} />
      <div class="session-top">
        <PreviewNumbers
          circuit={props.circuit}
          limited={limited()}
          effort={expectedEffort(props.circuit, props.catalogue)}
        />
        <div class="session-strip">
          <StripPicture
            circuit={shownCircuit()}
            catalogue={props.catalogue}
            kind="profile"
            onScale
          />
        </div>
      </div>
      <div class="session-body">
        <div>
          <CircuitAdvice
            circuit={props.circuit}
            catalogue={props.catalogue}
            limit={limit()}
            answers={props.startCheck.answers()}
            gates={props.startCheck.rules()?.gates ?? []}
          />
          <StartPanel
            circuit={props.circuit}
            safety={props.safety}
            startCheck={props.startCheck}
            changeAt={props.changeAt}
            warmUpAt={props.warmUpAt}
            whenNotAt={props.whenNotAt}
            onStart={props.onStart}
          />
          {props.options}
          <aside class="notice soft spaced">
            <b>{FOR_WHOM[props.circuit.level]}</b>
            <Show
              when={props.circuit.mode === 'circuit'}
              fallback="Before any run, as long as it stays easy."
            >
              Before an easy run of 20–40 minutes. Not in the 3 days before a
              race. Not when you are sore, ill or in pain.
            </Show>
          </aside>
        </div>
        <section class="session-list" aria-labelledby="one-round">
          <h2 id="one-round">
            One round{' '}
            <span>down the page: height is time, width is effort</span>
          </h2>
          <StationList
            circuit={shownCircuit()}
            catalogue={props.catalogue}
            figures={props.figures}
            guideAt={props.guideAt}
            timeOf={clockface}
            notesOn={notesOn}
          />
          <p class="ui muted spaced">
            Rest {props.circuit.restSeconds} s between exercises
            {props.circuit.rounds > 1
              ? `, ${props.circuit.roundRestSeconds} s between rounds`
              : ''}
            . {clockface(circuitSeconds(props.circuit))} in all, plus ten
            seconds to get ready.{' '}
            {kit().length > 0
              ? `You need ${kit().join(', ')}.`
              : 'You need nothing but some space.'}
          </p>
          <p class="buttons">
            <ShareButton
              class="button quiet compact"
              open={(panels) => panels.openShare(props)}
            />
            <a class="button quiet compact" href={props.sheetAt}>
              A sheet to print
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}

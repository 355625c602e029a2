import { createSignal, For, onMount } from 'solid-js';
import { EFFORT_SCALE } from '#copy/session/effortScale.ts';
import {
  FEEL_SCALE,
  longestOf,
  stepAt,
  stepSpoken,
} from '#copy/guide/feelScale.ts';

interface Props {
  /** The efforts aimed at, RPE, and the one that is not passed. */
  readonly aim: readonly [from: number, to: number];
  readonly ceiling: number;
}

// The drawing: a number n stands on a block of nine units a point, with room above the highest for its digits.
const POINT = 9;
const FLOOR = 136;
const COUNT = EFFORT_SCALE.length;
const COLUMN = 100 / COUNT;
const GAP = 0.8;
const PARTS = ['breathing', 'talking', 'lastRep'] as const;

/** The effort scale as a slider: the number under it takes its weight, and says breath, talk and last rep. */
export function FeelScale(props: Props) {
  const [value, setValue] = createSignal(4);
  let slider: HTMLInputElement | undefined;
  const step = () => stepAt(value());
  const place = () => {
    const [from, to] = props.aim;
    if (value() > props.ceiling) return FEEL_SCALE.over;
    return value() >= from && value() <= to ? FEEL_SCALE.aim : '';
  };
  const name = () => [step().name, place()].filter(Boolean).join(' · ');
  // What was chosen before this code arrived.
  onMount(() => setValue(slider?.valueAsNumber ?? value()));

  function follow(event: PointerEvent & { currentTarget: HTMLElement }) {
    // A finger moves the slider itself, and a page is scrolled by it as well.
    if (event.pointerType !== 'mouse') return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - left) / width) * COUNT);
    setValue(Math.min(COUNT, Math.max(1, column + 1)));
  }

  return (
    <div class="feel needs-script" data-pagefind-ignore>
      <p class="feel-heading">{FEEL_SCALE.heading}</p>
      <div class="feel-stage" onPointerMove={follow}>
        <FeelBlocks value={value()} ceiling={props.ceiling} aim={props.aim} />
        <input
          ref={slider}
          type="range"
          min="1"
          max={COUNT}
          aria-label={FEEL_SCALE.label}
          aria-valuetext={stepSpoken(step())}
          value={value()}
          onInput={(event) => setValue(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div class="feel-words" classList={{ past: value() > props.ceiling }}>
        <p>
          <b class={`numerals effort-${value()}`}>{value()}</b>
          <span>
            <strong>{name()}</strong>
            <br />
            {step().feels}
          </span>
        </p>
        <dl>
          <For each={PARTS}>
            {(part) => (
              <div>
                <dt>{FEEL_SCALE[part]}</dt>
                <dd data-longest={longestOf(part)}>
                  <span>{step()[part]}</span>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </div>
    </div>
  );
}

/** The ten blocks with their numbers, the chosen one filled and set in its weight. */
function FeelBlocks(props: Props & { readonly value: number }) {
  const look = (value: number) => {
    const [from, to] = props.aim;
    if (value > props.ceiling) return 'over';
    return value >= from && value <= to ? 'aim' : 'under';
  };
  return (
    <svg width="100%" height={FLOOR + 2} aria-hidden="true">
      <For each={EFFORT_SCALE}>
        {({ value }) => (
          <g class={look(value)} classList={{ chosen: props.value === value }}>
            <text
              class={props.value === value ? `effort-${value}` : 'effort-1'}
              x={`${(value - 0.5) * COLUMN}%`}
              y={FLOOR - value * POINT - 8}
            >
              {value}
            </text>
            <rect
              x={`${(value - 1) * COLUMN + GAP / 2}%`}
              width={`${COLUMN - GAP}%`}
              y={FLOOR - value * POINT}
              height={value * POINT}
            />
          </g>
        )}
      </For>
      <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
    </svg>
  );
}

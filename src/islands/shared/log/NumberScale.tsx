import { For } from 'solid-js';
import { LATER } from '#copy/log/later.ts';

interface Props {
  /** The first number; the last is 10. */
  readonly from: 0 | 1;
  readonly onChoose: (number: number) => void;
}

const ALL = Array.from({ length: 11 }, (_, number) => number);
// A number n is set in weight 150 n, and not lighter than this, nor heavier.
const PER_POINT = 150;
const LIGHTEST = 150;
const HEAVIEST = 900;

/** The numbers up to 10 as buttons, each as heavy as what it stands for. */
export function NumberScale(props: Props) {
  const numbers = () => ALL.filter((number) => number >= props.from);
  /** At both ends of the soreness scale the button says what it means. */
  const label = (number: number) => {
    if (props.from === 1) return undefined;
    if (number === 0) return LATER.notSore;
    return number === 10 ? LATER.verySore : undefined;
  };
  const weight = (number: number) =>
    Math.min(HEAVIEST, Math.max(LIGHTEST, number * PER_POINT));

  return (
    <div class="later-scale">
      <For each={numbers()}>
        {(number) => (
          <button
            type="button"
            class="numerals"
            aria-label={label(number)}
            style={{ 'font-weight': weight(number) }}
            onClick={() => props.onChoose(number)}
          >
            {number}
          </button>
        )}
      </For>
    </div>
  );
}

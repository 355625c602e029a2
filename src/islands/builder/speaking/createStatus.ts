import { createEffect, onCleanup, untrack, type Accessor } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { STAYS_AS, totalWords } from '#copy/builder/builderStatus.ts';
import { movesWords } from '#islands/builder/speaking/stepWords.ts';
import { linkFault } from '#islands/builder/explaining/linkFault.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Move } from '#islands/builder/state/createDraft.ts';

interface StatusPorts {
  readonly builder: Builder;
  readonly catalogue: Catalogue;
  /** Everything the notices say, the weightiest first. */
  readonly notices: Accessor<readonly string[]>;
  /** Gives the words to a screen reader. */
  readonly say: (words: string) => void;
}

/** How long nothing has to change before the changes are spoken, in ms. */
const QUIET_MS = 700;

/**
 * Speaks every answer and edit, a moment after the last one: what changed and its value, the circuit in total, and the
 * first notice that was not there before.
 */
export function createStatus(ports: StatusPorts) {
  const { builder, catalogue, notices } = ports;
  let moves: readonly Move[] = [];
  let lastMove: Move | null = null;
  let lastFault = untrack(() => linkFault(builder));
  /** What a moved row or a corrected number says of itself, beside what follows from the edit. */
  let ownWords = '';
  let heard: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(speak, QUIET_MS);
  }

  function speak() {
    timer = undefined;
    const present = notices();
    const news = present.find((sentence) => !heard.includes(sentence));
    ports.say(
      [...movesWords(moves, catalogue), ownWords, total(), news ?? '']
        .filter(Boolean)
        .join(' '),
    );
    heard = present;
    moves = [];
    ownWords = '';
  }

  function total(): string {
    const circuit = builder.circuit();
    if (circuit === null) return '';
    const words = totalWords(
      circuit,
      circuitSeconds(circuit),
      builder.effort(),
    );
    const isLeft =
      builder.isOwn() &&
      moves.some(({ step }) => step.kind === 'answers') &&
      moves.every(({ step }) => step.kind === 'answers');
    return isLeft ? `${STAYS_AS} ${words}` : words;
  }

  createEffect(() => {
    const move = builder.lastMove();
    const fault = linkFault(builder);
    const present = notices();
    const hasMoved = move !== null && move !== lastMove;
    if (hasMoved) moves = [...moves, move];
    if (hasMoved || (fault !== null && fault !== lastFault)) wait();
    else if (timer === undefined) heard = present;
    lastMove = move;
    lastFault = fault;
  });
  onCleanup(() => clearTimeout(timer));

  return {
    /** Says a sentence of a row that was moved or a number that was corrected, with the next words. */
    add(words: string) {
      ownWords = words;
      wait();
    },
  };
}

export type Status = ReturnType<typeof createStatus>;

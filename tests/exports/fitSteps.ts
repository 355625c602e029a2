import FitParser from 'fit-file-parser';
import { expect } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { fitWorkout } from '#exports/fit/fitWorkout.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { readFit, type ReadMessage } from './fitReader.ts';

/** When the files of the tests are made. */
export const MADE_AT = Date.UTC(2026, 2, 1, 6, 45);
/** The watch file of a circuit. */
export function fileOf(
  circuit: Circuit,
  isHandsFree = true,
): Uint8Array<ArrayBuffer> {
  return fitWorkout(circuit, theCatalogue, { isHandsFree, madeAt: MADE_AT });
}

/** The messages of one kind in the file of a circuit. */
export function messagesIn(
  bytes: Uint8Array,
  kind: number,
): readonly ReadMessage[] {
  return readFit(bytes).messages.filter(({ message }) => message === kind);
}

/** A step of a file as the reader in this folder has it. */
export interface FileStep {
  readonly name: string;
  readonly duration: 'time' | 'repeat' | 'reps' | 'unknown';
  readonly value: number;
  readonly target: number;
  readonly isRest: boolean;
  readonly note: string;
  readonly exercise: string;
}

/** The steps of a file, in order. */
export function stepsIn(bytes: Uint8Array): readonly FileStep[] {
  return messagesIn(bytes, 27).map(({ fields }, at) => {
    expect(fields.get(254)).toBe(at);
    expect(fields.get(3)).toBe(2);
    const number = (field: number) => Number(fields.get(field) ?? 0);
    const text = (field: number) => `${fields.get(field) ?? ''}`;
    const durations = { 0: 'time', 6: 'repeat', 29: 'reps' } as const;
    const kind = number(1) as keyof typeof durations;
    return {
      name: text(0),
      duration: durations[kind] ?? 'unknown',
      value: number(2),
      target: number(4),
      isRest: number(7) === 1,
      note: text(8),
      exercise: fields.has(10) ? `${number(10)}/${number(11)}` : '',
    };
  });
}

/** The steps as a watch goes through them: from the first to the mark as often as it says in all. */
export function gone(steps: readonly FileStep[]): readonly FileStep[] {
  const mark = steps.findIndex(({ duration }) => duration === 'repeat');
  if (mark < 0) return steps;
  const { value, target } = steps[mark] ?? { value: 0, target: 1 };
  const repeated = steps.slice(value, mark);
  return [
    ...steps.slice(0, value),
    ...Array.from({ length: target }, () => repeated).flat(),
    ...gone(steps.slice(mark + 1)),
  ];
}

/** The side that the note of a step says; null where it says none. */
export function sideOf({ note }: FileStep): string | null {
  const [, side] = /^(?:To the )?(left|right)\. /i.exec(note) ?? [];
  return side?.toLowerCase() ?? null;
}

/** The bytes with one bit changed. */
export function flipped(
  bytes: Uint8Array<ArrayBuffer>,
  bit: number,
): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

/** The messages of a file as a reader of somebody else’s has them, by kind. */
export async function theirMessagesIn(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<TheirMessages> {
  const { messages } = await new FitParser({ force: false }).parseAsync(
    bytes.buffer,
  );
  return messages as unknown as TheirMessages;
}

type TheirMessages = Readonly<
  Record<string, readonly Readonly<Record<string, unknown>>[]>
>;

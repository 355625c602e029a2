import { titleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { onOneLine } from '#core/wholeCharacters.ts';
import { kindWords, limitsOfEffortWords } from '#copy/circuit/sheet.ts';
import {
  afterLines,
  AS_PRESCRIBED,
  exerciseLines,
  noteLine,
  repeatLine,
  roundRestLine,
  roundsAndTime,
} from '#copy/exports/stepsText.ts';

const INDENT = '   ';

/**
 * A session as plain text, to paste into a message or, step by step, into a watch maker's workout editor: its title, the
 * round once with its rests, what comes after it, how hard, and the address that opens it. Lines end with a line feed.
 */
export function stepsText(
  circuit: Circuit,
  catalogue: Catalogue,
  address: string,
): string {
  const note = onOneLine(circuit.note ?? '');
  const steps = circuit.stations.flatMap((_, at) =>
    exerciseLines(circuit, at, catalogue).map((line, place) =>
      place === 0 ? line : `${INDENT}${line}`,
    ),
  );
  const paragraphs = [
    [titleOf(circuit), roundsAndTime(circuit), kindWords(circuit)],
    [
      circuit.prescribed === true ? AS_PRESCRIBED : '',
      note === '' ? '' : noteLine(note),
    ],
    [repeatLine(circuit), ...steps, roundRestLine(circuit)],
    afterLines(circuit),
    [limitsOfEffortWords(circuit)],
    [address],
  ];
  return paragraphs
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

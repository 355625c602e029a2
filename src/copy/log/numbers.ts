const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small count as a word, with its noun: "one circuit", "two circuits", "13 circuits". */
export function countInWords(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A small count as a word: "three"; from 13 on in figures. */
export function numberInWords(count: number): string {
  return WORDS[count] ?? `${count}`;
}

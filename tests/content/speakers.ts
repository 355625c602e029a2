import { load } from 'js-yaml';
import { speakerFacts, type SpeakerFacts } from '#collections/speakerFacts.ts';
import { textAt } from './pages.ts';

/** Everybody content/quotes.yaml lets us quote or report. */
export const speakers: readonly SpeakerFacts[] = (
  load(textAt('quotes.yaml')) as unknown[]
).map((entry) => speakerFacts.parse(entry));

/** Every phrase that may be quoted, with who said it. */
export const phrases = speakers.flatMap((speaker) =>
  speaker.phrases.map((phrase) => ({ ...phrase, speaker })),
);

/** The text of a page with its quotations, and the names over its paraphrases, as readers see them. */
export function withSpeakers(text: string): string {
  return text
    .replace(/<Quote of="([^"]*)" \/>/g, (_part, id) => {
      const phrase = phrases.find((one) => one.id === id);
      return phrase ? `“${phrase.words}” ${nameInFull(phrase.speaker)}` : '';
    })
    .replace(/<Paraphrase of="([^"]*)">/g, (_part, id) => {
      const speaker = speakers.find((one) => one.id === id);
      return speaker ? `Paraphrased: ${nameInFull(speaker)}` : '';
    });
}

function nameInFull({ who, role, tie }: SpeakerFacts): string {
  return [who, role, tie].filter((part) => part !== undefined).join(', ');
}

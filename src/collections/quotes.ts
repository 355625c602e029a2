import { getCollection, getEntry } from 'astro:content';
import type { SpeakerFacts } from './speakerFacts.ts';

/** One permitted quotation with the person who said it. */
export interface Spoken {
  readonly speaker: SpeakerFacts;
  readonly words: string;
  readonly experience: boolean;
}

/** Looks up a phrase of content/quotes.yaml; one that is not there stops the build. */
export async function phraseCalled(id: string, page: string): Promise<Spoken> {
  for (const { data: speaker } of await getCollection('quotes')) {
    const phrase = speaker.phrases.find((one) => one.id === id);
    if (phrase) return { speaker, ...phrase };
  }
  throw new Error(
    `${page} quotes "${id}", which is not a phrase of content/quotes.yaml.`,
  );
}

/** Looks up a person of content/quotes.yaml; one who is not there stops the build. */
export async function speakerCalled(
  id: string,
  page: string,
): Promise<SpeakerFacts> {
  const entry = await getEntry('quotes', id);
  if (entry) return entry.data;
  throw new Error(
    `${page} names the speaker "${id}", who is not in content/quotes.yaml.`,
  );
}

/** The address of the article this site starts from. */
export async function articleAddress(): Promise<string> {
  const url = (await getEntry('sources', 'mens-fitness'))?.data.url;
  if (url === undefined)
    throw new Error(
      'content/sources.yaml has no address for the source "mens-fitness".',
    );
  return url;
}

/** Somebody's name with their role and any brand tie, as one line. */
export function nameInFull({ who, role, tie }: SpeakerFacts): string {
  return [who, role, tie].filter((part) => part !== undefined).join(', ');
}

import { browserShare, type ShareOutcome } from '#platform/share.ts';

const WORDS: Readonly<Record<ShareOutcome, string>> = {
  shared: 'Shared.',
  copied: 'Link copied.',
  cancelled: '',
  failed: 'The link could not be copied. It stands here to copy by hand.',
};

/** Passes a circuit's link on, and puts into words what became of it. */
export async function shareLink(
  title: string,
  url: string,
): Promise<{ readonly became: ShareOutcome; readonly words: string }> {
  const became = await browserShare().share(title, url);
  return { became, words: WORDS[became] };
}

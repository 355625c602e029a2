import { browserShare, type ShareOutcome } from '#platform/page/share.ts';

const OUTCOME_WORDS: Readonly<Record<ShareOutcome, string>> = {
  shared: 'Shared.',
  copied: 'Link copied.',
  cancelled: '',
  failed: 'The link could not be copied. It stands here to copy by hand.',
};

/** Shares a circuit's link; resolves to the outcome and the words that announce it. */
export async function shareLink(
  title: string,
  url: string,
): Promise<{ readonly outcome: ShareOutcome; readonly words: string }> {
  const outcome = await browserShare().share(title, url);
  return { outcome, words: OUTCOME_WORDS[outcome] };
}

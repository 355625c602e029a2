/** What is said of how much of the site this device keeps. */
export const KEPT_OFFLINE = {
  all: 'All of this site is kept on this device: it works without a network.',
  none: 'This browser does not keep the site for use without a network, or not yet.',
  some: (kept: number, all: number) =>
    `${kept} of ${all} files of this site are kept on this device. The rest is kept as you read it.`,
  keep: (bytes: number | null) =>
    bytes === null
      ? 'Keep everything'
      : `Keep everything (${(bytes / 1_000_000).toFixed(1)} MB)`,
  keeping: 'Keeping everything…',
  kept: 'Everything is kept.',
  failed:
    'Not everything could be kept: the connection dropped, or this device ran out of room. What is kept stays; try again later.',
} as const;

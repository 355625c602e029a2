/** The buttons that open a panel, and what they say where its code could not be fetched. */
export const SHARE_BUTTON = {
  share: 'Share',
  failed: 'Not loaded: try again',
} as const;

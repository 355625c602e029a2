/** What is said at the end of a session of adding the site to the device as an app, once. */
export const INSTALLING = {
  why: 'You can keep this site among your apps. It opens at once, even without a network.',
  add: 'Add it to this device',
  added: 'Added. You will find it among your apps.',
  notAdded: 'Left as it is. Your browser’s menu can add it later.',
  shareMenu:
    'You can keep this site on your Home Screen, where its log is not erased after seven days. Tap Share, then Add to Home Screen. It starts there with an empty log: save a copy here first, and bring it in there.',
} as const;

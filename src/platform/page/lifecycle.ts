/** Events of the page being hidden or shown again: a locked phone, another tab, a reload. */
export interface Lifecycle {
  /** Calls when the page is hidden or closed, the last chance to save; returns a function that unsubscribes. */
  onLeave(call: () => void): () => void;
  /** Calls when the page is shown again; returns a function that unsubscribes. */
  onReturn(call: () => void): () => void;
}

/** The browser's own page events. */
export function browserLifecycle(): Lifecycle {
  return {
    onLeave: (call) => {
      const callIfHidden = () => {
        if (document.visibilityState === 'hidden') call();
      };
      return listenTo([
        [document, 'visibilitychange', callIfHidden],
        [document, 'freeze', call],
        [window, 'pagehide', call],
      ]);
    },
    onReturn: (call) => {
      const callIfVisible = () => {
        if (document.visibilityState === 'visible') call();
      };
      return listenTo([
        [document, 'visibilitychange', callIfVisible],
        [document, 'resume', call],
        [window, 'pageshow', call],
        [window, 'focus', call],
      ]);
    },
  };
}

type Subscription = readonly [
  target: EventTarget,
  type: string,
  call: () => void,
];

function listenTo(events: readonly Subscription[]): () => void {
  for (const [target, type, call] of events)
    target.addEventListener(type, call);
  return () => {
    for (const [target, type, call] of events)
      target.removeEventListener(type, call);
  };
}

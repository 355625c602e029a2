/** When the page goes out of sight or comes back: a locked phone, another tab, a reload. */
export interface Lifecycle {
  /** Calls before the page may be gone for good; returns a function that unsubscribes. */
  onLeave(call: () => void): () => void;
  /** Calls when the page is seen again; returns a function that unsubscribes. */
  onReturn(call: () => void): () => void;
}

/** The browser's own events of going and coming back. */
export function browserLifecycle(): Lifecycle {
  return {
    onLeave: (call) => {
      const hidden = () => {
        if (document.visibilityState === 'hidden') call();
      };
      return listenTo([
        [document, 'visibilitychange', hidden],
        [document, 'freeze', call],
        [window, 'pagehide', call],
      ]);
    },
    onReturn: (call) => {
      const visible = () => {
        if (document.visibilityState === 'visible') call();
      };
      return listenTo([
        [document, 'visibilitychange', visible],
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

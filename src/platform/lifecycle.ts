/** When the page goes out of sight or comes back: a locked phone, another tab, a reload. */
export interface Lifecycle {
  /** Calls before the page may be gone for good; the answer takes it back. */
  onLeave(call: () => void): () => void;
  /** Calls when it is seen again. */
  onReturn(call: () => void): () => void;
}

export function browserLifecycle(): Lifecycle {
  return {
    onLeave: (call) => {
      const hidden = () => {
        if (document.visibilityState === 'hidden') call();
      };
      return listening([
        [document, 'visibilitychange', hidden],
        [document, 'freeze', call],
        [window, 'pagehide', call],
      ]);
    },
    onReturn: (call) => {
      const visible = () => {
        if (document.visibilityState === 'visible') call();
      };
      return listening([
        [document, 'visibilitychange', visible],
        [document, 'resume', call],
        [window, 'pageshow', call],
        [window, 'focus', call],
      ]);
    },
  };
}

type Listening = readonly [target: EventTarget, type: string, call: () => void];

function listening(all: readonly Listening[]): () => void {
  for (const [target, type, call] of all) target.addEventListener(type, call);
  return () => {
    for (const [target, type, call] of all)
      target.removeEventListener(type, call);
  };
}

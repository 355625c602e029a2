import { createListeners } from '../listeners.ts';

/** How many of the site's files are kept on the device. */
export interface KeptFiles {
  readonly kept: number;
  readonly all: number;
}

/** The service worker, which keeps the site on the device. */
export interface SiteWorker {
  /** Registers it; nothing happens where the browser has none, or does not allow it. */
  start(): Promise<void>;
  /** Subscribes to a newer version that is kept whole and waits; returns a function that unsubscribes. */
  onNewVersion(call: () => void): () => void;
  /** Lets the newer version take over; resolves once it has, and the page should be opened anew. */
  useNewVersion(): Promise<void>;
  /** What is kept; null where no worker is at work. */
  countKept(): Promise<KeptFiles | null>;
  /** Keeps every file; resolves to whether all are kept. */
  keepEverything(): Promise<boolean>;
}

// After so long a worker that does not wait has taken over.
const SETTLED_MS = 1000;

/** The browser's own service worker for the site in this folder. */
export function browserSiteWorker(base: string): SiteWorker {
  const { serviceWorker: container } = navigator as {
    serviceWorker?: ServiceWorkerContainer;
  };
  const listeners = createListeners();
  let waiting: ServiceWorker | null = null;

  function tellOf(worker: ServiceWorker | null) {
    // Without a controller this is the first version, which nobody waits for.
    if (!worker || !container?.controller) return;
    waiting = worker;
    listeners.notify();
  }

  /** What the worker answers to a question; null where there is none at work. */
  async function ask<Answer>(question: string): Promise<Answer | null> {
    const registration = await container?.getRegistration(base);
    const worker = registration?.active;
    if (!worker) return null;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
        resolve(data),
      );
      port1.start();
      worker.postMessage(question, [port2]);
    });
  }

  return {
    async start() {
      try {
        const registration = await container?.register(`${base}sw.js`, {
          scope: base,
          updateViaCache: 'none',
        });
        if (!registration) return;
        tellOf(registration.waiting);
        registration.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => {
            if (installing.state !== 'installed') return;
            // A request in the moment in which a worker takes over by itself would hold that up for minutes.
            setTimeout(() => tellOf(registration.waiting), SETTLED_MS);
          });
        });
      } catch {
        // Private windows and some embedded browsers refuse it: the site works as without one.
      }
    },
    onNewVersion(call) {
      if (waiting) call();
      return listeners.add(call);
    },
    useNewVersion() {
      return new Promise((resolve) => {
        container?.addEventListener('controllerchange', () => resolve(), {
          once: true,
        });
        waiting?.postMessage('use-new-version');
      });
    },
    countKept: () => ask<KeptFiles>('count-kept'),
    keepEverything: async () =>
      (await ask<boolean>('keep-everything')) === true,
  };
}

import { adoptStyles } from './styles.ts';

/** A figure that moves. */
export interface LiveFigure {
  readonly picture: Element;
  /** The length of one cycle, in seconds. */
  readonly cycle: number;
  /** The reps in one cycle; 0 for a hold. */
  readonly reps: number;
  /** When in the cycle the held pose is reached, in seconds. */
  readonly hold: number;
}

/** The exercise figures that the build drew, fetched on demand; null where they cannot be fetched. */
export interface Figures {
  still(id: string): Promise<Element | null>;
  live(id: string): Promise<LiveFigure | null>;
}

interface StillsFile {
  readonly stylesheet: string;
  readonly sprite: string;
  readonly stills: Readonly<Record<string, string>>;
}

interface LiveFile {
  readonly markup: string;
  readonly css: string;
  readonly cycle: number;
  readonly reps: number;
  readonly hold: number;
}

/** The figures as files beside the pages, each fetched once. */
export function browserFigures(base: string): Figures {
  let stills: Promise<StillsFile> | undefined;
  const liveFiles = new Map<string, Promise<LiveFile>>();

  async function loadStills(): Promise<StillsFile> {
    stills ??= fetchJson<StillsFile>(`${base}figures/stills.json`).then(
      (file) => {
        adoptStyles(file.stylesheet);
        // This sprite has every shape, so the page's own smaller one is removed.
        for (const old of document.querySelectorAll('.fx-sprite')) old.remove();
        const sprite = elementFrom(file.sprite);
        if (sprite) document.body.append(sprite);
        return file;
      },
    );
    return stills;
  }

  return {
    async still(id) {
      try {
        return elementFrom((await loadStills()).stills[id] ?? '');
      } catch {
        stills = undefined;
        return null;
      }
    },
    async live(id) {
      try {
        await loadStills();
        let file = liveFiles.get(id);
        if (file === undefined) {
          file = fetchJson<LiveFile>(`${base}figures/${id}.json`).then(
            (live) => {
              adoptStyles(live.css);
              return live;
            },
          );
          liveFiles.set(id, file);
        }
        const { markup, cycle, reps, hold } = await file;
        const picture = elementFrom(markup);
        return picture && { picture, cycle, reps, hold };
      } catch {
        liveFiles.delete(id);
        return null;
      }
    },
  };
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Content;
}

function elementFrom(markup: string): Element | null {
  const element = new DOMParser().parseFromString(markup, 'text/html').body
    .firstElementChild;
  return element && document.importNode(element, true);
}

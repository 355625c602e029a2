import { adoptStyles } from './styles.ts';

/** A figure that moves: one cycle lasts so many seconds and holds so many repetitions; 0 where it is held. */
export interface LiveFigure {
  readonly picture: Element;
  readonly cycle: number;
  readonly reps: number;
  /** Seconds into the cycle at which a held position stands. */
  readonly hold: number;
}

/** The exercise figures that the build made, fetched when they are asked for; nothing where they cannot be had. */
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

export function browserFigures(base: string): Figures {
  let stills: Promise<StillsFile> | undefined;
  const lives = new Map<string, Promise<LiveFile>>();

  async function ready(): Promise<StillsFile> {
    stills ??= fetched<StillsFile>(`${base}figures/stills.json`).then(
      (file) => {
        adoptStyles(file.stylesheet);
        // This one holds every shape, so the page's own smaller one can go.
        for (const old of document.querySelectorAll('.fx-sprite')) old.remove();
        const sprite = parsed(file.sprite);
        if (sprite) document.body.append(sprite);
        return file;
      },
    );
    return stills;
  }

  return {
    async still(id) {
      try {
        return parsed((await ready()).stills[id] ?? '');
      } catch {
        stills = undefined;
        return null;
      }
    },
    async live(id) {
      try {
        await ready();
        let file = lives.get(id);
        if (file === undefined) {
          file = fetched<LiveFile>(`${base}figures/${id}.json`).then((live) => {
            adoptStyles(live.css);
            return live;
          });
          lives.set(id, file);
        }
        const { markup, cycle, reps, hold } = await file;
        const picture = parsed(markup);
        return picture && { picture, cycle, reps, hold };
      } catch {
        lives.delete(id);
        return null;
      }
    },
  };
}

async function fetched<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as File;
}

function parsed(markup: string): Element | null {
  const element = new DOMParser().parseFromString(markup, 'text/html').body
    .firstElementChild;
  return element && document.importNode(element, true);
}

import { batch, createSignal, onCleanup, type Accessor } from 'solid-js';
import { changed, historyOf, undone, type History } from '#core/history.ts';
import { readSeason, writeSeason } from '#core/season/readSeason.ts';
import { DEFAULT_SEASON, type Season } from '#core/season/season.ts';
import { SEASON_KEY } from '#core/storageKeys.ts';
import type { Lifecycle } from '#platform/page/lifecycle.ts';
import type { Store } from '#platform/storage/store.ts';
import type { StoredChanges } from '#platform/storage/storedChanges.ts';

/** What the season needs of the browser. */
export interface SeasonPorts {
  readonly store: Store;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
  readonly otherTabs: StoredChanges;
}

/** The part of the page in which something was changed. */
export type SeasonPlace = 'dates' | 'races' | 'week';

/** The season after a change, with the words that undoing it says. */
export interface SeasonStep {
  readonly season: Season;
  readonly place: SeasonPlace | null;
  readonly words: string;
}

/**
 * How the season stands on the device: stored; not, or the device may not be read; what is stored is damaged, or of a
 * newer version of this site.
 */
export type SeasonState = 'saved' | 'unsaved' | 'damaged' | 'newer';

/** The season on this device as signals. */
export interface DeviceSeason {
  /** Reads what is stored. Called once, in the browser; `onOther` is called when another tab has changed it. */
  open(onOther: () => void): void;
  readonly isReady: Accessor<boolean>;
  readonly season: Accessor<Season>;
  readonly state: Accessor<SeasonState>;
  /** How many parts of what is stored could not be read. */
  readonly dropped: Accessor<number>;
  /** The stored text where some of it or all of it could not be read; null where all could. */
  readonly oddText: Accessor<string | null>;
  /** The last change, which can be undone; null where there is none. */
  readonly lastStep: Accessor<SeasonStep | null>;
  /** Changes the season and stores it at once. Nothing happens while what is stored cannot be read. */
  change(
    update: (season: Season) => Season,
    place: SeasonPlace,
    words: string,
  ): void;
  /** Takes the last change back; returns it. */
  undo(): SeasonStep | null;
  /** Begins a new season in place of a damaged one, which stays stored until the first change. */
  startAnew(): void;
}

const FIRST: SeasonStep = { season: DEFAULT_SEASON, place: null, words: '' };

/** The season on this device: stored at every change, taken anew when another tab has changed it. */
export function createSeason(ports: SeasonPorts): DeviceSeason {
  const { store, lifecycle, otherTabs } = ports;
  const [isReady, setReady] = createSignal(false);
  const [state, setState] = createSignal<SeasonState>('saved');
  const [dropped, setDropped] = createSignal(0);
  const [oddText, setOddText] = createSignal<string | null>(null);
  const [history, setHistory] = createSignal<History<SeasonStep>>(
    historyOf(FIRST),
  );
  /** What the device held when it was read or written last. */
  let knownText: string | null = null;

  function open(onOther: () => void) {
    const found = store.readStored(SEASON_KEY);
    knownText = found?.text ?? null;
    batch(() => {
      take(found === null ? store.read(SEASON_KEY) : found.text);
      if (found === null) setState('unsaved');
      setReady(true);
    });
    const hearAndSay = () => {
      if (hear()) onOther();
    };
    onCleanup(otherTabs.onChange(SEASON_KEY, hearAndSay));
    onCleanup(lifecycle.onReturn(hearAndSay));
  }

  /** Shows the season of a text. */
  function take(text: string | null) {
    const read = readSeason(text);
    batch(() => {
      setState(read.ok ? 'saved' : read.reason);
      setDropped(read.ok ? read.value.dropped : 0);
      setOddText(read.ok && read.value.dropped === 0 ? null : text);
      setHistory(
        historyOf({ ...FIRST, ...(read.ok && { season: read.value.season }) }),
      );
    });
  }

  /** Takes what another tab has stored; returns whether it did. What could not be stored here stays on screen. */
  function hear(): boolean {
    const found = store.readStored(SEASON_KEY);
    if (found === null) return false;
    const isSame = found.text === knownText;
    if (state() === 'unsaved') {
      if (isSame) write(history().present.season);
      return false;
    }
    if (isSame) return false;
    knownText = found.text;
    take(found.text);
    return true;
  }

  function write(season: Season) {
    const text = writeSeason(season);
    const isStored = store.write(SEASON_KEY, text);
    if (isStored) knownText = text;
    setState(isStored ? 'saved' : 'unsaved');
  }

  const isReadable = () => state() === 'saved' || state() === 'unsaved';

  return {
    open,
    isReady,
    season: () => history().present.season,
    state,
    dropped,
    oddText,
    lastStep: () => (history().past.length > 0 ? history().present : null),
    change(update, place, words) {
      batch(() => {
        hear();
        if (!isReadable()) return;
        const season = update(history().present.season);
        setHistory(changed(history(), { season, place, words }));
        write(season);
      });
    },
    undo() {
      if (history().past.length === 0) return null;
      const step = history().present;
      batch(() => {
        setHistory(undone(history()));
        write(history().present.season);
      });
      return step;
    },
    startAnew() {
      if (state() !== 'damaged') return;
      batch(() => {
        setState('saved');
        setHistory(historyOf(FIRST));
      });
    },
  };
}

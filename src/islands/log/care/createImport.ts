import { createMemo, createSignal, type Accessor } from 'solid-js';
import {
  doneWords,
  faultWords,
  IMPORT_WORDS,
  offerWords,
  type ImportFault,
} from '#copy/log/importing.ts';
import { EMPTY_LOG, type Log } from '#core/log/log.ts';
import { MOST_FILE_BYTES, readLogFile } from '#core/log/merging/logFile.ts';
import {
  countMerge,
  mergeLogs,
  type MergeCounts,
} from '#core/log/merging/mergeLogs.ts';
import { unmergedLog } from '#core/log/merging/unmergedLog.ts';
import type { SavedOffer } from '#core/saved/savedOffer.ts';
import { SEASON_KEY } from '#core/storageKeys.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import {
  offerOfSaved,
  takeSaved,
  type SavedTaken,
} from '#islands/log/care/savedInCopy.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

/** A file that was read, before anything is changed. */
export interface ReadCopy {
  readonly name: string;
  readonly log: Log;
  /** The season's plan as stored text; null where the file has none. */
  readonly season: string | null;
  /** The saved sessions as stored text; null where the file has none. */
  readonly saved: string | null;
}

/** How far bringing a copy in has come. */
export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'reading' }
  | {
      readonly is: 'fault';
      readonly fault: ImportFault;
      readonly bytes: number;
    }
  | { readonly is: 'offer'; readonly copy: ReadCopy }
  | {
      readonly is: 'done';
      readonly copy: ReadCopy;
      readonly counts: MergeCounts;
      readonly isStored: boolean;
      /** What became of the season's plan in the file. */
      readonly season: SeasonOutcome;
      /** What became of the saved sessions in the file. */
      readonly saved: SavedTaken;
      undo(): void;
    };

/** What becomes of the season's plan in a file: it is taken only where the device has none. */
export type SeasonOutcome = 'none' | 'taken' | 'stays' | 'not-stored';

/** Bringing a copy in, step by step. */
export interface Import {
  readonly state: Accessor<ImportState>;
  /** What the file that was read would bring; null where none is. */
  readonly counts: Accessor<MergeCounts | null>;
  /** What would become of the season's plan in it. */
  readonly season: Accessor<SeasonOutcome>;
  /** What would become of the saved sessions in it. */
  readonly saved: Accessor<SavedOffer>;
  /** Reads a file the reader chose or dropped; nothing is changed. */
  choose(file: File): Promise<void>;
  /** Puts the file that was read and the log together. */
  takeIn(): void;
  close(): void;
}

interface Page {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
}

/** Brings a copy in: reads it, says what it would bring, and puts it to the log; all of it can be undone. */
export function createImport(
  { deviceLog, announce }: Page,
  { store, files }: Pick<CarePorts, 'store' | 'files'>,
): Import {
  const [state, setState] = createSignal<ImportState>({ is: 'idle' });
  let latest = 0;
  const offered = () => {
    const current = state();
    return current.is === 'offer' ? current.copy : null;
  };
  const counts = createMemo(() => {
    const copy = offered();
    return copy && countMerge(deviceLog.log(), copy.log);
  });

  function fail(fault: ImportFault, bytes: number) {
    setState({ is: 'fault', fault, bytes });
    announce(faultWords(fault, bytes, MOST_FILE_BYTES).title);
  }

  async function choose(file: File) {
    const mine = ++latest;
    // Asked of the file's name tag, so that nothing of a huge one is read.
    if (file.size > MOST_FILE_BYTES) {
      fail('too-large', file.size);
      return;
    }
    setState({ is: 'reading' });
    const read = await files.read(file, MOST_FILE_BYTES);
    // Another file may have been chosen meanwhile.
    if (mine !== latest) return;
    if (!read.ok) fail('unreadable', file.size);
    else open(file, read.value);
  }

  function open({ name, size }: File, text: string) {
    if (text.trim() === '') {
      fail('empty', size);
      return;
    }
    const read = readLogFile(text);
    if (!read.ok) {
      fail(read.reason, size);
      return;
    }
    const { log, season, saved } = read.value;
    const offer = offerOfSaved(store, saved);
    const inLog = log.entries.length + log.aside.length;
    if (inLog === 0 && season === null && offer.is === 'none') {
      fail('nothing-in-it', size);
      return;
    }
    setState({ is: 'offer', copy: { name, log, season, saved } });
    announce(offerWords(counts(), offer, seasonOf(offered()) === 'taken'));
  }

  function seasonOf(copy: ReadCopy | null): SeasonOutcome {
    if (copy === null || copy.season === null) return 'none';
    const own = store.read(SEASON_KEY);
    return own === null ? 'taken' : own === copy.season ? 'none' : 'stays';
  }

  /** Stores the season's plan of a file where there is none; returns what became of it. */
  function takeSeason(copy: ReadCopy): SeasonOutcome {
    const outcome = seasonOf(copy);
    if (outcome !== 'taken' || copy.season === null) return outcome;
    return store.write(SEASON_KEY, copy.season) ? 'taken' : 'not-stored';
  }

  function takeIn() {
    const copy = offered();
    if (copy === null) return;
    const brought = counts() ?? countMerge(deviceLog.log(), copy.log);
    let before = EMPTY_LOG;
    const isStored = deviceLog.change((log) => {
      before = log;
      return mergeLogs(log, copy.log);
    });
    const season = takeSeason(copy);
    const saved = takeSaved(store, copy.saved);

    function undo() {
      const isUndone = deviceLog.change((log) =>
        unmergedLog(log, before, copy?.log ?? EMPTY_LOG),
      );
      const isOurs = season !== 'none' && season !== 'stays';
      if (isOurs && store.read(SEASON_KEY) === copy?.season)
        store.remove(SEASON_KEY);
      const isSavedUndone = saved.undo();
      setState({ is: 'idle' });
      announce(
        isUndone && isSavedUndone
          ? IMPORT_WORDS.undone
          : IMPORT_WORDS.undoneNotStored,
      );
    }

    setState({
      is: 'done',
      copy,
      counts: brought,
      isStored,
      season,
      saved,
      undo,
    });
    announce(
      isStored && saved.isStored
        ? doneWords(brought, saved.offer)
        : IMPORT_WORDS.notStored,
    );
  }

  return {
    state,
    counts,
    season: () => seasonOf(offered()),
    saved: () => offerOfSaved(store, offered()?.saved ?? null),
    choose,
    takeIn,
    close() {
      latest += 1;
      setState({ is: 'idle' });
    },
  };
}

/** What came of handing something to the device's share sheet. */
export type Sending = 'sent' | 'cancelled' | 'failed';

/** Sends and copies from the page. */
export interface Share {
  /** Whether the device has a share sheet. */
  readonly canSend: boolean;
  send(what: {
    readonly title: string;
    readonly text: string;
    readonly url: string;
  }): Promise<Sending>;
  /** Whether its share sheet takes this file. */
  canSendFile(file: File): boolean;
  sendFile(file: File, title: string): Promise<Sending>;
  /** Copies a text to the clipboard; returns whether the browser let it. */
  copy(text: string): Promise<boolean>;
}

/** The device's own share sheet and clipboard. */
export function browserShare(): Share {
  const canSend = typeof navigator.share === 'function';
  return {
    canSend,
    send: openShareSheet,
    canSendFile: (file) =>
      canSend &&
      typeof navigator.canShare === 'function' &&
      navigator.canShare({ files: [file] }),
    sendFile: (file, title) => openShareSheet({ files: [file], title }),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function openShareSheet(what: ShareData): Promise<Sending> {
  try {
    await navigator.share(what);
    return 'sent';
  } catch (fault) {
    const isCancelled = fault instanceof Error && fault.name === 'AbortError';
    return isCancelled ? 'cancelled' : 'failed';
  }
}

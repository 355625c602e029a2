/** The text of a file, or why there is none: it is larger than allowed, or it cannot be read. */
export type FileText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'unreadable' };

/** Files that are saved from the page, and opened in it. */
export interface Files {
  /** Saves a text as a file of that name, under a media type such as "application/json". */
  save(name: string, type: string, text: string): void;
  /** Saves what is no text, such as a picture, as a file of that name. */
  saveBlob(name: string, content: Blob): void;
  /** Reads a file that the reader chose, unless it is larger than so many bytes. */
  read(file: File, mostBytes: number): Promise<FileText>;
}

// Some browsers fetch the file only a while after the tap.
const KEPT_MS = 60_000;

/** The browser's own downloads and file reader. */
export function files(): Files {
  return {
    save(name, type, text) {
      download(name, new Blob([text], { type }));
    },
    saveBlob: download,
    async read(file, mostBytes) {
      if (file.size > mostBytes) return { ok: false, reason: 'too-large' };
      try {
        return { ok: true, value: await file.text() };
      } catch {
        return { ok: false, reason: 'unreadable' };
      }
    },
  };
}

function download(name: string, content: Blob) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Older browsers ignore a tap on a link that is not on the page; over a modal dialog only what is inside the last one counts.
  const open = [...document.querySelectorAll('dialog[open]')];
  const place = open.at(-1) ?? document.body;
  place.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}

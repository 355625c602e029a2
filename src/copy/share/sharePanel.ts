import { counted } from '#copy/shared/clockface.ts';
import {
  circuitMinutes,
  titleOf,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { roundsWords } from '#copy/circuit/circuits.ts';

/** The words of the panel from which a session is shared, printed, saved, and put into other programs. */
export const SHARE_PANEL = {
  title: 'Share this session',
  close: 'Close',
  cannot:
    'This session cannot be put into a link, so it cannot be sent, printed or saved. Change it in the builder, and try again.',
  link: 'The link',
  copy: 'Copy the link',
  send: 'Send it on…',
  save: 'Save on this device',
  code: 'QR code for the link to this session',
  pointAtIt: 'Point another phone at it.',
  withoutNote: 'The note is too long for the code and is left out of it.',
  noCode:
    'This link is too long for a code that phones read well. Copy it or send it on.',
} as const;

/** The rows below the link: what each is called, and what it is. */
export const SHARE_ROWS = {
  card: {
    title: 'Card for the fridge',
    words: 'To print, with boxes to tick',
    size: 'Size of the page',
    action: 'Print',
    what: 'the card',
  },
  text: {
    title: 'Steps as text',
    words: 'To paste into a message or a watch maker’s editor',
    action: 'Copy',
    what: 'the steps',
    byHand: 'The steps, to copy by hand',
  },
  picture: {
    title: 'Picture',
    words: 'For a chat or a post',
    asDone: 'For a chat or a post, as you did it',
    action: 'Save',
    send: 'Send',
    what: 'the picture',
    drawing: 'Drawing it…',
  },
  watch: {
    way: 'How the watch moves on',
    where: 'Where it may not work',
    action: 'Save',
    what: 'the watch file',
  },
  data: {
    title: 'As data',
    words: 'JSON, for tools',
    action: 'Save',
    what: 'the data',
  },
} as const;

/** What is said once something was done, or was not. */
export const SHARE_ANSWERS = {
  linkCopied:
    'Copied. The whole session is in it. It opens as a preview and starts nothing.',
  pageCopied: 'Copied. It opens this page and starts nothing.',
  notCopied:
    'Your browser did not allow copying. Here is the text, to copy by hand.',
  linkByHand: 'The link, to copy by hand',
  sent: 'Passed to the app you chose.',
  cancelled: 'Nothing was sent.',
  notSent: 'Your device could not send it. Copy the link instead.',
  pictureNotSent:
    'Your device could not send it. Save the picture, and send the file.',
  saved: 'Saved. It is on the Sessions page.',
  savedAlready: 'Saved already. It is on the Sessions page.',
  toSaved: 'See it there',
  saveFailed:
    'Not saved: this browser is out of room, or does not let sites store anything. Copy the link instead.',
  saveFull:
    'Not saved: no more sessions fit here. Delete one on the Sessions page.',
  printed: (size: string) =>
    `Your browser’s print window has it. Choose ${size} paper there too, or save it as a PDF.`,
  stepsCopied: 'Copied. Every step is in it, and the link.',
  fileSaved: (name: string) => `Saved as ${name}.`,
  pictureFailed:
    'The picture could not be drawn. Check your connection, and try again.',
  notLoaded:
    'Part of this site could not be loaded. Check your connection, and try again.',
} as const;

/** What goes with a link into a message: what the session is, in one line. */
export function messageWords(circuit: Circuit): string {
  const kind =
    circuit.mode === 'circuit'
      ? 'A circuit right before an easy run'
      : 'A warm-up before a run';
  return `${titleOf(circuit)}. ${kind}: ${roundsWords(circuit)}, ${counted(circuitMinutes(circuit), 'minute')}.`;
}

/** What the picture shows, for those who cannot see it. */
export function pictureWords(circuit: Circuit, isAsDone: boolean): string {
  return isAsDone
    ? `${titleOf(circuit)} as it was done, as a row of blocks`
    : `${titleOf(circuit)} as a row of blocks, a figure on each`;
}

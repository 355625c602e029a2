// Reads files in the FIT format by itself: nothing here is shared with what writes them. The checksum is worked out four
// bits at a time from a table, which is the other way to do it.

/** A message as it was read: its number in the format, and its fields by their numbers. */
export interface ReadMessage {
  readonly message: number;
  readonly fields: ReadonlyMap<number, number | string>;
}

/** A file as it was read. */
export interface ReadFit {
  readonly protocol: number;
  readonly definitions: number;
  readonly messages: readonly ReadMessage[];
}

const TABLE = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001,
  0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01, 0x8801, 0x4400,
];

function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes)
    for (const half of [byte & 0xf, byte >> 4])
      sum = (sum >> 4) ^ (TABLE[sum & 0xf] ?? 0) ^ (TABLE[half] ?? 0);
  return sum;
}

/** Fields of a message, as its definition gives them. */
interface Definition {
  readonly message: number;
  readonly fields: readonly {
    readonly number: number;
    readonly size: number;
    readonly type: number;
  }[];
}

const SIZES: Readonly<Record<number, number>> = {
  0x00: 1,
  0x84: 2,
  0x86: 4,
  0x8c: 4,
};
const TEXT = 0x07;

/** The file, or an error with the first thing that is wrong with it: a length, a checksum, a field, a text. */
export function readFit(bytes: Uint8Array): ReadFit {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  demand(bytes.length >= 16, 'too short');
  demand(
    checksumOf(bytes.subarray(0, 12)) === view.getUint16(12, true),
    'the header’s checksum',
  );
  demand(view.getUint8(0) === 14, 'no header of 14 bytes');
  demand(
    new TextDecoder().decode(bytes.subarray(8, 12)) === '.FIT',
    'no FIT file',
  );
  const end = 14 + view.getUint32(4, true);
  demand(bytes.length === end + 2, 'the length');
  demand(
    checksumOf(bytes.subarray(0, end)) === view.getUint16(end, true),
    'the file’s checksum',
  );

  const known = new Map<number, Definition>();
  const messages: ReadMessage[] = [];
  let definitions = 0;
  let at = 14;
  while (at < end) {
    const head = view.getUint8(at);
    const local = head & 0x0f;
    at += 1;
    if ((head & 0xf0) === 0x40) {
      known.set(local, definitionAt(view, at));
      definitions += 1;
      at += 5 + 3 * view.getUint8(at + 4);
      continue;
    }
    demand((head & 0xf0) === 0, 'a head of another kind');
    const definition = known.get(local);
    if (definition === undefined) throw new Error('FIT: not defined');
    const fields = new Map<number, number | string>();
    for (const { number, size, type } of definition.fields) {
      fields.set(number, valueAt(bytes, view, at, size, type));
      at += size;
    }
    messages.push({ message: definition.message, fields });
  }
  demand(at === end, 'a message goes beyond the end');
  return { protocol: view.getUint8(1), definitions, messages };
}

function definitionAt(view: DataView, at: number): Definition {
  demand(view.getUint8(at) === 0, 'the reserved byte');
  demand(view.getUint8(at + 1) === 0, 'not little endian');
  const fields = Array.from({ length: view.getUint8(at + 4) }, (_, nth) => {
    const start = at + 5 + 3 * nth;
    return {
      number: view.getUint8(start),
      size: view.getUint8(start + 1),
      type: view.getUint8(start + 2),
    };
  });
  return { message: view.getUint16(at + 2, true), fields };
}

function valueAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  size: number,
  type: number,
): number | string {
  if (type === TEXT) {
    const all = bytes.subarray(at, at + size);
    const close = all.indexOf(0);
    demand(close >= 0, 'a text without its end');
    demand(
      all.subarray(close).every((byte) => byte === 0),
      'something after a text’s end',
    );
    // Refuses what is no UTF-8, as a character cut in two.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      all.subarray(0, close),
    );
  }
  demand(SIZES[type] === size, 'the size of a number');
  if (size === 1) return view.getUint8(at);
  return size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
}

function demand(is: boolean, fault: string): void {
  if (!is) throw new Error(`FIT: ${fault}`);
}

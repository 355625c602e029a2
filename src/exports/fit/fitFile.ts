// Writes files in the FIT format, protocol 1.0: a header, definitions that say which fields follow, the messages, two
// checksums. Numbers are little endian.

/** The types of field a workout needs, each with its number in the format and the bytes that one value takes. */
const TYPES = {
  enum: { number: 0x00, bytes: 1 },
  uint16: { number: 0x84, bytes: 2 },
  uint32: { number: 0x86, bytes: 4 },
  /** Like the others of its size, but that 0 stands for no value. */
  uint32z: { number: 0x8c, bytes: 4 },
} as const;
const STRING_TYPE = 0x07;

/** A field of a message: its number in the format, and its value. */
export type FitField =
  | readonly [number: number, type: keyof typeof TYPES, value: number]
  | readonly [number: number, type: 'string', value: string];

/** A message: its number in the format, and its fields. */
export interface FitMessage {
  readonly message: number;
  readonly fields: readonly FitField[];
}

/** The bytes that a text of a file may take: a field has 255, and one closes it. */
export const MOST_TEXT_BYTES = 254;

const HEADER_BYTES = 14;
const PROTOCOL_1_0 = 0x10;
// The version of the list of messages and fields that the numbers are from, times 100.
const PROFILE_VERSION = 2117;
const DEFINITION = 0x40;
const MOST_SHAPES = 16;

/**
 * A file of these messages. Those with the same fields share one definition, written before the first of them; its texts
 * are as long as the longest. No text may take more than `MOST_TEXT_BYTES`, and no file more than 16 kinds of message.
 */
export function fitFile(
  messages: readonly FitMessage[],
): Uint8Array<ArrayBuffer> {
  const data = dataOf(messages);
  const header = [
    HEADER_BYTES,
    PROTOCOL_1_0,
    ...littleEndian(PROFILE_VERSION, 2),
    ...littleEndian(data.length, 4),
    ...'.FIT'.split('').map((letter) => letter.charCodeAt(0)),
  ];
  const withHeader = [...header, ...littleEndian(checksum(header), 2)];
  const bytes = withHeader.concat(data);
  return Uint8Array.from(bytes.concat(littleEndian(checksum(bytes), 2)));
}

/** Messages that have the same fields, and how long each of their texts may be. */
interface Shape {
  /** Its number in this file, from 0. */
  readonly local: number;
  readonly sizes: readonly number[];
  isDefined: boolean;
}

function dataOf(messages: readonly FitMessage[]): readonly number[] {
  const shapes = shapesOf(messages);
  return messages.flatMap((message) => {
    const shape = shapes.get(shapeKey(message));
    if (shape === undefined) return [];
    const definition = shape.isDefined ? [] : definitionOf(message, shape);
    shape.isDefined = true;
    const values = message.fields.flatMap((field, at) =>
      bytesOf(field, shape.sizes[at] ?? 0),
    );
    return [...definition, shape.local, ...values];
  });
}

function shapesOf(messages: readonly FitMessage[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const message of messages) {
    const key = shapeKey(message);
    const known = shapes.get(key);
    const sizes = message.fields.map((field, at) =>
      Math.max(sizeOf(field), known?.sizes[at] ?? 0),
    );
    const local = known?.local ?? shapes.size;
    shapes.set(key, { local, sizes, isDefined: false });
  }
  if (shapes.size > MOST_SHAPES) throw new RangeError('Too many shapes');
  return shapes;
}

function shapeKey({ message, fields }: FitMessage): string {
  return [message, ...fields.map(([number]) => number)].join();
}

/** The bytes of a definition: which message it is for, and the number, size and type of each of its fields. */
function definitionOf(
  { message, fields }: FitMessage,
  { local, sizes }: Shape,
): readonly number[] {
  const described = fields.flatMap(([number, type], at) => [
    number,
    sizes[at] ?? 0,
    type === 'string' ? STRING_TYPE : TYPES[type].number,
  ]);
  const [reserved, isLittleEndian] = [0, 0];
  return [
    DEFINITION | local,
    reserved,
    isLittleEndian,
    ...littleEndian(message, 2),
    fields.length,
    ...described,
  ];
}

function sizeOf([, type, value]: FitField): number {
  return type === 'string' ? byteLength(value) + 1 : TYPES[type].bytes;
}

function bytesOf([, type, value]: FitField, size: number): readonly number[] {
  if (type !== 'string') return littleEndian(value, size);
  const text = [...new TextEncoder().encode(value)];
  return [...text, ...Array<number>(size - text.length).fill(0)];
}

/** The bytes that a text takes in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function littleEndian(value: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff);
}

/** The checksum of the format: a cyclic redundancy check of 16 bits, its polynomial 0x8005 read from the lowest bit. */
function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++)
      sum = sum & 1 ? (sum >>> 1) ^ 0xa001 : sum >>> 1;
  }
  return sum;
}

/** Reads the fields of a record in a pose file; every method throws an Error with a sentence for whoever mistyped the field. */
export interface RecordReader {
  has(name: string): boolean;
  value(name: string): unknown;
  names(): readonly string[];
  text(name: string): string;
  number(name: string, fallback?: number): number;
  flag(name: string): boolean;
  list(name: string): readonly unknown[];
  word<Word extends string>(
    name: string,
    words: readonly Word[],
    fallback?: Word,
  ): Word;
  words<Word extends string>(
    name: string,
    words: readonly Word[],
  ): readonly Word[];
  record(name: string, known?: readonly string[]): RecordReader;
}

/** A record under its file and its name, as sentences about it begin. */
interface NamedRecord {
  readonly file: string;
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Opens a record; `title` names it in sentences, and a field that is not among the known ones is refused. */
export function readRecord(
  data: unknown,
  file: string,
  title: string,
  known?: readonly string[],
): RecordReader {
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    throw new Error(`${file}: ${title} must be a list of fields with values.`);
  const values = data as Readonly<Record<string, unknown>>;
  const record: NamedRecord = { file, title, values };
  if (known) refuseUnknownFields(record, known);
  return {
    has: (name) => values[name] !== undefined,
    value: (name) => values[name],
    names: () => Object.keys(values),
    text: (name) => textIn(record, name),
    number: (name, fallback) => numberIn(record, name, fallback),
    flag: (name) => flagIn(record, name),
    list: (name) => listIn(record, name),
    word: (name, words, fallback) =>
      wordAmong(record, name, words, values[name] ?? fallback),
    words: (name, words) =>
      listIn(record, name).map((value) =>
        wordAmong(record, name, words, value),
      ),
    record: (name, fields) => recordIn(record, name, fields),
  };
}

function refuseUnknownFields(
  { file, title, values }: NamedRecord,
  known: readonly string[],
): void {
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const isPose = title === 'base' || title.startsWith('pose "');
  const kind = isPose ? 'joint or contact' : 'field';
  throw new Error(`${file}: ${title} has an unknown ${kind} "${unknown}".`);
}

function wrongField(
  { file, title }: NamedRecord,
  name: string,
  wanted: string,
): Error {
  return new Error(`${file}: ${title} needs "${name}" to be ${wanted}.`);
}

function textIn(record: NamedRecord, name: string): string {
  const value = record.values[name];
  if (typeof value !== 'string' || value.trim() === '')
    throw wrongField(record, name, 'a text');
  return value.trim();
}

function numberIn(
  record: NamedRecord,
  name: string,
  fallback: number | undefined,
): number {
  const value = record.values[name] ?? fallback;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw wrongField(record, name, 'a number');
  return value;
}

function flagIn(record: NamedRecord, name: string): boolean {
  const value = record.values[name] ?? false;
  if (typeof value !== 'boolean')
    throw wrongField(record, name, 'true or false');
  return value;
}

function listIn(record: NamedRecord, name: string): readonly unknown[] {
  const value = record.values[name] ?? [];
  if (!Array.isArray(value)) throw wrongField(record, name, 'a list');
  return value as readonly unknown[];
}

function wordAmong<Word extends string>(
  record: NamedRecord,
  name: string,
  words: readonly Word[],
  value: unknown,
): Word {
  const word = words.find((known) => known === value);
  if (word === undefined)
    throw wrongField(record, name, `one of ${words.join(', ')}`);
  return word;
}

function recordIn(
  { file, title, values }: NamedRecord,
  name: string,
  known: readonly string[] | undefined,
): RecordReader {
  const innerTitle = title === 'poses' ? `pose "${name}"` : name;
  return readRecord(values[name] ?? {}, file, innerTitle, known);
}

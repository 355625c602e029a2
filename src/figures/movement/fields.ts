/** The fields of a record in a pose file, each read with a sentence for whoever mistyped it. */
export interface RecordReader {
  has(name: string): boolean;
  names(): readonly string[];
  text(name: string): string;
  number(name: string, otherwise?: number): number;
  flag(name: string): boolean;
  list(name: string): readonly unknown[];
  word<Word extends string>(
    name: string,
    words: readonly Word[],
    otherwise?: Word,
  ): Word;
  words<Word extends string>(
    name: string,
    words: readonly Word[],
  ): readonly Word[];
  record(name: string, known?: readonly string[]): RecordReader;
}

/** Opens a record; `what` names it in sentences, and a field that is not among the known ones is refused. */
export function readRecord(
  data: unknown,
  file: string,
  what: string,
  known?: readonly string[],
): RecordReader {
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    throw new Error(`${file}: ${what} must be a list of fields with values.`);
  const record = data as Readonly<Record<string, unknown>>;
  const unknown = known
    ? Object.keys(record).find((name) => !known.includes(name))
    : undefined;
  if (unknown !== undefined) {
    const kind =
      what === 'base' || what.startsWith('pose "')
        ? 'joint or contact'
        : 'field';
    throw new Error(`${file}: ${what} has an unknown ${kind} "${unknown}".`);
  }
  const wrong = (name: string, wanted: string): Error =>
    new Error(`${file}: ${what} needs "${name}" to be ${wanted}.`);

  function list(name: string): readonly unknown[] {
    const value = record[name] ?? [];
    if (!Array.isArray(value)) throw wrong(name, 'a list');
    return value as readonly unknown[];
  }

  function oneOf<Word extends string>(
    value: unknown,
    name: string,
    words: readonly Word[],
  ): Word {
    const found = words.find((word) => word === value);
    if (found === undefined) throw wrong(name, `one of ${words.join(', ')}`);
    return found;
  }

  return {
    has: (name) => record[name] !== undefined,
    names: () => Object.keys(record),
    text(name) {
      const value = record[name];
      if (typeof value !== 'string' || value.trim() === '')
        throw wrong(name, 'a text');
      return value.trim();
    },
    number(name, otherwise) {
      const value = record[name] ?? otherwise;
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(name, 'a number');
      return value;
    },
    flag(name) {
      const value = record[name] ?? false;
      if (typeof value !== 'boolean') throw wrong(name, 'true or false');
      return value;
    },
    list,
    word: (name, words, otherwise) =>
      oneOf(record[name] ?? otherwise, name, words),
    words: (name, words) =>
      list(name).map((value) => oneOf(value, name, words)),
    record: (name, names) =>
      readRecord(
        record[name] ?? {},
        file,
        what === 'poses' ? `pose "${name}"` : name,
        names,
      ),
  };
}

import { VARIANTS, type Movement } from './movement.ts';
import { FIELDS, readMovement } from './readMovement.ts';
import { readRecord } from './recordReader.ts';

/**
 * Reads every movement of a pose file: that of the exercise, and one for each of its variants, named `plank-raised`. A
 * variant is the file with the variant's fields in place of its own. Throws an Error with one sentence that names the
 * file, the variant, and the pose and joint or the field, when something is wrong.
 */
export function readMovements(
  data: unknown,
  file: string,
): readonly Movement[] {
  const guide = readMovement(data, file);
  const { variants: given, ...fields } = data as Record<string, unknown>;
  const variants = readRecord(
    given ?? {},
    file,
    'the field "variants"',
    VARIANTS,
  );
  const others = variants.names().map((name): Movement => {
    const own = variants.value(name);
    const title = `variant "${name}"`;
    readRecord(own, file, title, FIELDS).text('title');
    const movement = readMovement(
      { ...fields, ...(own as object) },
      `${file}: ${title}`,
    );
    return { ...movement, id: `${guide.id}-${name}` };
  });
  return [guide, ...others];
}

import { isRecord } from '#core/json.ts';

/** Whether lists and records lie within each other more than so many levels deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (
    levels === 0 ||
    Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
  );
}

/** A value as JSON with the fields of every record in one order, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_, field: unknown) =>
      typeof field === 'object' && field !== null && !Array.isArray(field)
        ? Object.fromEntries(
            Object.entries(field).sort(([one], [other]) =>
              one < other ? -1 : 1,
            ),
          )
        : field,
    ) ?? ''
  );
}

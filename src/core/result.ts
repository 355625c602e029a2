/** A value, or the reason there is none: what every reader of foreign text returns instead of throwing. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** The value was there. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** There is no value, and this is why. */
export function err<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}

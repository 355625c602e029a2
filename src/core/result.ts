/** A value, or the reason there is none. Whatever reads text from outside returns one instead of throwing. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** A result with a value. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A result without a value, and the reason. */
export function err<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}

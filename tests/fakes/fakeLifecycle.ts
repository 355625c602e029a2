import type { Lifecycle } from '#platform/page/lifecycle.ts';

/** A page that the test hides (`leave`) and shows again (`comeBack`). */
export function fakeLifecycle() {
  const leaving = new Set<() => void>();
  const returning = new Set<() => void>();

  function listen(calls: Set<() => void>, call: () => void) {
    calls.add(call);
    return () => calls.delete(call);
  }

  const lifecycle: Lifecycle = {
    onLeave: (call) => listen(leaving, call),
    onReturn: (call) => listen(returning, call),
  };
  return {
    ...lifecycle,
    leave() {
      for (const call of leaving) call();
    },
    comeBack() {
      for (const call of returning) call();
    },
    listeners: () => leaving.size + returning.size,
  };
}

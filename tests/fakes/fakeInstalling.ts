import type { Installing, WayToInstall } from '#platform/page/installing.ts';

/** A browser that can add the site in a way, or cannot, and whose question is answered so. */
export function fakeInstalling(way: WayToInstall | null, agrees = true) {
  let asked = 0;
  const installing: Installing = {
    way: () => (way === 'browser-asks' && asked > 0 ? null : way),
    ask() {
      asked += 1;
      return Promise.resolve(agrees);
    },
  };
  return { ...installing, timesAsked: () => asked };
}

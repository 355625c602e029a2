import { isInstalled } from '../storage/installed.ts';
import { installOffer } from './installOffer.ts';

/** How the site can be added to the device as an app: by a question the browser asks, or by hand on the Share menu. */
export type WayToInstall = 'browser-asks' | 'share-menu';

/** Adding the site to the device as an app of its own. */
export interface Installing {
  /** How it can be added here and now; null where it runs as an app already, or where the browser offers no known way. */
  way(): WayToInstall | null;
  /** Has the browser ask; resolves to whether the reader agreed. It asks only once. */
  ask(): Promise<boolean>;
}

/** The browser's own way. */
export function browserInstalling(): Installing {
  return {
    way() {
      if (isInstalled()) return null;

      if (installOffer) return 'browser-asks';
      return isSafariOnPhone() ? 'share-menu' : null;
    },
    async ask() {
      try {
        const made = installOffer;
        await made?.prompt();
        return (await made?.userChoice)?.outcome === 'accepted';
      } catch {
        return false;
      }
    },
  };
}

/** Safari on an iPhone or iPad. Browsers of other names and pages inside other apps have no such line on their menu. */
function isSafariOnPhone(): boolean {
  return (
    'standalone' in navigator &&
    /Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/.test(navigator.userAgent)
  );
}

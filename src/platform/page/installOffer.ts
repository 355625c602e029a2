/** What Chromium sends where it would add the site to the device: it asks the reader once it is told to. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: string }>;
}

/** The browser's offer to add the site to the device, once it has made one. */
export let installOffer: InstallOffer | undefined;

// The browser makes it once, early on the page, so it is listened to from when this file is loaded.
addEventListener('beforeinstallprompt', (event) => {
  // The browser's own banner would lie over a running session.
  event.preventDefault();
  installOffer = event as InstallOffer;
});

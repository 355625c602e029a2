import { browserSiteWorker } from '#platform/page/siteWorker.ts';

/** Keeps the site on the device, and offers a newer version once it is there whole. */
export function keepOffline(base: string) {
  const worker = browserSiteWorker(base);
  const stop = worker.onNewVersion(() => {
    stop();
    void offerNewVersion();
  });
  void worker.start();

  async function offerNewVersion() {
    const { openNewVersion } =
      await import('#islands/offline/openNewVersion.tsx');
    openNewVersion(worker, base);
  }
}

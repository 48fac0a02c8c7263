const RELOADED = 'reloaded-for-new-version';

/**
 * After a new version came out, an open page may ask for a style that the service has no more. The router does the
 * same for scripts. Once only: without a line nothing would come of it.
 */
function reloadForNewVersion(): void {
  globalThis.addEventListener('vite:preloadError', () => {
    if (!globalThis.navigator.onLine || sessionStorage.getItem(RELOADED)) return;
    sessionStorage.setItem(RELOADED, 'true');
    globalThis.location.reload();
  });
}

/** Lets the phone page open without a network. Only on a secure address; elsewhere pages work as ever. */
export function install(): void {
  reloadForNewVersion();
  if (import.meta.env.PROD)
    void globalThis.navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}

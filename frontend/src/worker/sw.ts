import { sendAnswers } from '@/api/answers/send';
import { ANSWERS_CHANGED, openStore } from '@/api/answers/store';
import { assetFor, dropOldShells, fetchShell, isPage, pageFor, type Shell } from './shell';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const SHELL: Shell;
const shell = SHELL;

/** Not in the types of any browser library yet. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

/*
 * Opens the pages without a network and sends waiting answers once there is one again. It keeps files of the program
 * only, never an answer of the service: what the phone page shows from before is the page's own affair.
 */
self.addEventListener('install', (event) => {
  event.waitUntil(fetchShell(shell).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells(shell).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(pageFor(request, shell));
  else if (pathname.startsWith('/assets/')) event.respondWith(assetFor(request));
});

async function sendWaiting(): Promise<void> {
  const delivery = await sendAnswers(await openStore());
  const pages = new BroadcastChannel(ANSWERS_CHANGED);
  pages.postMessage(delivery);
  pages.close();
  // The browser tries again later what has failed.
  if (delivery.left > 0) throw new Error(`${delivery.left} answers are still waiting`);
}

self.addEventListener('sync' as 'message', (event) => {
  const sync = event as unknown as SyncEvent;
  if (sync.tag === ANSWERS_CHANGED) sync.waitUntil(sendWaiting());
});

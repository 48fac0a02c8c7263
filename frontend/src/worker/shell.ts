/** What must be there for the phone page to open without a network. Made by the build, see vite.worker.ts. */
export interface Shell {
  version: string;
  assets: readonly string[];
}

const PREFIX = 'shell-';
const PAGE = '/';
/** On a weak line a page that was kept is worth more than a newer one after this many milliseconds. */
const PATIENCE = 3000;

/** Proxies add Vary, and what fetches a file beforehand does not ask with the headers of the page that uses it. */
const ANY = { ignoreVary: true };

const cacheOf = (shell: Shell) => `${PREFIX}${shell.version}`;

/** All or nothing: a version that could not be fetched whole does not take over. */
export async function fetchShell(shell: Shell): Promise<void> {
  const cache = await caches.open(cacheOf(shell));
  await cache.addAll([
    new Request(new URL(PAGE, globalThis.location.origin), { cache: 'reload' }),
    ...shell.assets,
  ]);
}

/** The version before stays: a page of it may still be open and ask for its parts, which the service has no more. */
export async function dropOldShells(shell: Shell): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheOf(shell));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Pages of the app only: the service answers other addresses itself. */
export function isPage(path: string): boolean {
  return !/^\/(?:api|q)\//.test(path) && path.lastIndexOf('.') <= path.lastIndexOf('/');
}

/** The page as the service has it now, or else as it was kept. */
export async function pageFor(request: Request, shell: Shell): Promise<Response> {
  const cache = await caches.open(cacheOf(shell));
  const kept = await cache.match(PAGE, ANY);
  if (!kept) return fetch(request);
  const now = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  const patience = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([now, patience]);
}

/** The name of an asset tells its content: whichever version kept it, it is the right one. */
export async function assetFor(request: Request): Promise<Response> {
  return (await caches.match(request, ANY)) ?? fetch(request);
}

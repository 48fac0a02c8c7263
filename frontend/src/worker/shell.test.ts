import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assetFor, dropOldShells, fetchShell, isPage, pageFor, type Shell } from './shell';

/** What the service has at the moment, by path. */
let served: Map<string, string>;
let down: boolean;

const pathOf = (asked: RequestInfo | URL) =>
  new URL(asked instanceof Request ? asked.url : String(asked), 'http://localhost').pathname;

/** Browsers keep caches in the order in which they were made. */
class Caches {
  private readonly named = new Map<string, Map<string, string>>();

  open = async (name: string) => {
    const kept = this.named.get(name) ?? new Map<string, string>();
    this.named.set(name, kept);
    return {
      match: async (asked: RequestInfo) => this.answer(kept.get(pathOf(asked))),
      addAll: async (all: RequestInfo[]) => {
        const answers = await Promise.all(all.map((asked) => fetch(asked)));
        if (answers.some((answer) => !answer.ok)) throw new TypeError('not fetched');
        for (const [i, asked] of all.entries()) kept.set(pathOf(asked), (await answers[i]?.text()) ?? '');
      },
    };
  };
  match = async (asked: RequestInfo) => {
    const found = [...this.named.values()].find((kept) => kept.has(pathOf(asked)));
    return this.answer(found?.get(pathOf(asked)));
  };
  keys = async () => [...this.named.keys()];
  delete = async (name: string) => this.named.delete(name);
  private answer = (text: string | undefined) => (text === undefined ? undefined : new Response(text));
}

const asked = (path: string) => new Request(`http://localhost${path}`);
const textOf = async (answer: Promise<Response>) => (await answer).text();

function release(version: string): Shell {
  const asset = `/assets/day-${version}.js`;
  served = new Map([
    ['/', `page ${version}`],
    [asset, `code ${version}`],
  ]);
  return { version, assets: [asset] };
}

beforeEach(() => {
  down = false;
  vi.stubGlobal('caches', new Caches());
  vi.stubGlobal('fetch', async (request: RequestInfo) => {
    if (down) throw new TypeError('no line');
    const path = pathOf(request);
    const text = served.get(isPage(path) ? '/' : path);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe('the pages kept on the phone', () => {
  it('open without a network, as they were kept', async () => {
    const shell = release('a');
    await fetchShell(shell);
    down = true;
    expect(await textOf(pageFor(asked('/p/demo/my-day'), shell))).toBe('page a');
    expect(await textOf(assetFor(asked('/assets/day-a.js')))).toBe('code a');
  });

  it('are those of the service as long as it answers', async () => {
    const old = release('a');
    await fetchShell(old);
    release('b');
    expect(await textOf(pageFor(asked('/p/demo/my-day'), old))).toBe('page b');
  });

  it('leave the parts of the version before to a page that is still open', async () => {
    const versions = [];
    for (const version of ['a', 'b', 'c']) {
      const shell = release(version);
      await fetchShell(shell);
      await dropOldShells(shell);
      versions.push(await caches.keys());
    }
    expect(versions).toEqual([['shell-a'], ['shell-a', 'shell-b'], ['shell-b', 'shell-c']]);
    expect(await textOf(assetFor(asked('/assets/day-b.js')))).toBe('code b');
    expect((await assetFor(asked('/assets/day-a.js'))).status).toBe(404);
  });

  it('do not take over before all of them are there', async () => {
    const shell = release('a');
    served.delete('/assets/day-a.js');
    await expect(fetchShell(shell)).rejects.toThrow();
  });

  it.each([
    ['/', true],
    ['/p/huzhou-10/my-day', true],
    ['/api/v1/session', false],
    ['/q/docs/', false],
    ['/manifest.webmanifest', false],
  ])('answer for pages of the app only: %s', (path, page) => expect(isPage(path)).toBe(page));
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = globSync('**/*.{ts,tsx,css}', { cwd: import.meta.dirname }).map((file) => ({
  file,
  text: readFileSync(join(import.meta.dirname, file), 'utf8'),
}));

/** What each layer may know besides itself. */
const BELOW: Record<string, readonly string[]> = {
  app: ['features', 'components', 'api', 'lib'],
  features: ['components', 'api', 'lib'],
  components: ['api', 'lib'],
  api: ['lib'],
  // Words are asked for by the service's problems, and choices are named after its types.
  lib: ['api'],
  // The service worker has no page: of what asks the service it may know the answers that wait only.
  worker: ['api'],
};
/** The overview is made of indicators: these two are one matter on two pages. */
const TOGETHER = ['dashboard', 'indicators'];

function wrongImports(): string[] {
  return sources.flatMap(({ file, text }) => {
    const [layer = '', part = ''] = file.split('/');
    const below = BELOW[layer];
    if (!below || file.includes('.test.')) return [];
    return [...text.matchAll(/(?:from|import\() ?'@\/([\w-]+)(?:\/([\w-]+))?/g)]
      .filter(([, target = '', other = '']) => {
        if (target !== layer) return !below.includes(target);
        return (
          layer === 'features' && other !== part && !(TOGETHER.includes(part) && TOGETHER.includes(other))
        );
      })
      .map(([imported]) => `${file}: ${imported}`);
  });
}

it('lets imports point one way, and no feature know another', () => expect(wrongImports()).toEqual([]));

it('names no physical direction in a style', () => {
  const physical =
    /\b(?:margin|padding|border)-?(?:left|right)\b|text-align: (?:left|right)|float: (?:left|right)/i;
  expect(
    sources
      .filter(({ file, text }) => !file.includes('.test.') && physical.test(text))
      .map(({ file }) => file),
  ).toEqual([]);
});

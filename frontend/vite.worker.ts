import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/** The page that must open without a network, and the program around it. */
const OFFLINE = ['src/app/main.tsx', 'src/features/my/MyDayPage.tsx'];
/** The files of their words, in both languages. */
const WORDS = /\/src\/locales\/[\w-]+\/(?:common|enums|my)\.json$/;

type Bundle = Rolldown.OutputBundle;

/** Everything these modules need before they can run: their chunks, what those import, their styles and all words. */
function needed(bundle: Bundle): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    found.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    chunk.imports.forEach(add);
  };
  for (const module of OFFLINE) {
    const chunk = Object.values(bundle).find(
      (c) => c.type === 'chunk' && c.moduleIds.some((id) => id.endsWith(module)),
    );
    if (!chunk) throw new Error(`${module} is in no chunk: the phone page would not open without a network`);
    add(chunk.fileName);
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && WORDS.test(chunk.facadeModuleId ?? '')) add(chunk.fileName);
  return [...found].sort();
}

function shellOf(bundle: Bundle): { version: string; assets: string[] } {
  const assets = needed(bundle);
  const page = bundle['index.html'];
  const hash = createHash('sha256').update(assets.join('\n'));
  if (page?.type === 'asset') hash.update(page.source);
  return { version: hash.digest('hex').slice(0, 12), assets: assets.map((file) => `/${file}`) };
}

/**
 * Builds the service worker once the pages are built, because it names their files. A build of its own, and not one
 * more entry: the worker is a plain script, for browsers that know no modules there, and must share no chunk.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle(_options, bundle) {
      await build({
        configFile: false,
        logLevel: 'warn',
        resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
        define: { SHELL: JSON.stringify(shellOf(bundle)) },
        build: {
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: fileURLToPath(new URL('./src/worker/sw.ts', import.meta.url)),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

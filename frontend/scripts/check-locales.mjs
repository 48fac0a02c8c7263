// Visible words live in src/locales only, in both languages, and every key the code names is there.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', 'src');
const languages = ['zh-CN', 'en'];
const plural = /_(zero|one|two|few|many|other)$/;
const visible = new Set([
  'title',
  'label',
  'placeholder',
  'aria-label',
  'alt',
  'subTitle',
  'description',
  'extra',
]);
// What is typed and printed there is data of the language itself, not words of the interface.
const chineseAllowed = new Set(['lib/money.ts', 'lib/dates.ts']);
const faults = [];

function flatten(value, prefix = '') {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [prefix + key] : flatten(inner, `${prefix}${key}.`),
  );
}

function wordsOf(language) {
  const folder = join(root, 'locales', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const words = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return [basename(file, '.json'), new Set(flatten(words).map((key) => key.replace(plural, '')))];
    }),
  );
}

const words = new Map(languages.map((language) => [language, wordsOf(language)]));

for (const language of languages) {
  for (const other of languages.filter((l) => l !== language)) {
    for (const [namespace, keys] of words.get(language)) {
      const there = words.get(other).get(namespace) ?? new Set();
      for (const key of keys) {
        if (!there.has(key)) faults.push(`locales/${other}/${namespace}.json lacks "${key}"`);
      }
    }
  }
}

function exists(key, namespaces) {
  const [namespace, rest] = key.includes(':') ? key.split(':') : [undefined, key];
  const known = words.get(languages[0]);
  const places = namespace ? [namespace] : [...namespaces, 'common'];
  // A key may name a group (returnObjects), so beginnings count too.
  return places.some((p) => [...(known.get(p) ?? [])].some((k) => k === rest || k.startsWith(`${rest}.`)));
}

function check(file) {
  const name = relative(root, file).replaceAll('\\', '/');
  const source = ts.createSourceFile(
    name,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  let namespaces = new Set();
  const fault = (node, text) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${name}:${line + 1} ${text}`);
  };
  const calls = (node, test) =>
    ts.isCallExpression(node) && test(node.expression.getText()) && node.arguments[0];

  function collect(node) {
    const argument = calls(node, (text) => text === 'useTranslation');
    if (argument) for (const found of argument.getText().matchAll(/'([\w-]+)'/g)) namespaces.add(found[1]);
    // Which words a shared component speaks is its caller's choice: a key must then be known to some of them.
    if (argument && !ts.isStringLiteral(argument)) namespaces = new Set(words.get(languages[0]).keys());
    ts.forEachChild(node, collect);
  }

  function visit(node) {
    const key = calls(node, (text) => text === 't' || text.endsWith('.t'));
    if (key && ts.isStringLiteral(key) && !exists(key.text, namespaces))
      fault(key, `unknown key "${key.text}"`);
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) fault(node, `words in code: "${node.text.trim()}"`);
    if (
      ts.isJsxAttribute(node) &&
      visible.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    ) {
      fault(node, `words in code: ${node.getText()}`);
    }
    if (
      (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      /\p{Script=Han}/u.test(node.text) &&
      !chineseAllowed.has(name)
    ) {
      fault(node, `words in code: "${node.text}"`);
    }
    ts.forEachChild(node, visit);
  }

  collect(source);
  visit(source);
}

for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.(test|d)\.tsx?$/.test(entry.name)) continue;
  if (entry.parentPath.startsWith(join(root, 'testing'))) continue;
  check(join(entry.parentPath, entry.name));
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

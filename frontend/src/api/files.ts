import { client } from './client';
import type { ListAsk } from './resource';
import { changed } from './resource';
import type { components } from './schema';

export type ImportOutcome = components['schemas']['ImportOutcome'];
export type ImportError = components['schemas']['RowError'];

export type Format = 'xlsx' | 'csv';

const TYPES: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

// biome-ignore lint/suspicious/noExplicitAny: paths are made of a resource's path here, see resource.ts
const untyped = client as any;

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken its own hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Through the client rather than by a plain link: headings come in the reader's language, refusals as problems. */
async function download(path: string, programme: string, query: object, name: string): Promise<void> {
  const { data } = await untyped.GET(path, { params: { path: { programme }, query }, parseAs: 'blob' });
  save(data as Blob, name);
}

export function exportList(
  path: string,
  programme: string,
  ask: ListAsk,
  format: Format,
  name: string,
): Promise<void> {
  const { after: _after, limit: _limit, ...filters } = ask;
  return download(`${path}/export`, programme, { ...filters, format }, `${name}.${format}`);
}

export function downloadTemplate(path: string, programme: string, name: string): Promise<void> {
  return download(`${path}/import-template`, programme, {}, `${name}.xlsx`);
}

/** The one-page file of a person, as PDF. */
export async function downloadPersonFile(programme: string, id: string, name: string): Promise<void> {
  const { data } = await client.GET('/api/v1/programmes/{programme}/people/{id}/file', {
    params: { path: { programme, id } },
    parseAs: 'blob',
  });
  save(data as unknown as Blob, `${name}.pdf`);
}

/** A month's funds report, as PDF. */
export async function downloadFundsReport(programme: string, id: string, name: string): Promise<void> {
  const { data } = await client.GET('/api/v1/programmes/{programme}/funds-reports/{id}/pdf', {
    params: { path: { programme, id } },
    parseAs: 'blob',
  });
  save(data as unknown as Blob, `${name}.pdf`);
}

export async function importFile(
  path: string,
  programme: string,
  file: File,
  dryRun: boolean,
): Promise<ImportOutcome> {
  const type = TYPES[file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx'];
  const { data } = await untyped.POST(`${path}/import`, {
    params: { path: { programme }, query: { dryRun } },
    headers: { 'Content-Type': type },
    body: file,
    bodySerializer: (body: File) => body,
  });
  if (!dryRun) await changed(programme);
  return data;
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { currentLanguage } from '@/lib/i18n';
import { client, sessionEnded } from './client';
import { Problem, problemOf } from './problem';
import { changed } from './resource';
import type { components } from './schema';

export type RecordDocument = components['schemas']['DocumentView'];
export type DocumentKind = components['schemas']['DocumentKind'];

/** The record that documents belong to. */
export interface DocumentOwner {
  recordType: string;
  recordId: string;
}

/** What the service takes of one document; it is asked before a large file is on its way for nothing. */
export const DOCUMENT_BYTES = 50 * 1024 * 1024;

const PATH = '/api/v1/programmes/{programme}/documents';

export function documentsQuery(programme: string, owner: DocumentOwner) {
  return infiniteQueryOptions({
    queryKey: [programme, 'documents', owner],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = { ...owner, ...(pageParam ? { after: pageParam } : {}), limit: 50 };
      const { data } = await client.GET(PATH, { params: { path: { programme }, query } });
      // A refusal was thrown by the client before.
      return data as NonNullable<typeof data>;
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function documentRightsQuery(programme: string, owner: DocumentOwner) {
  return queryOptions({
    queryKey: [programme, 'documents', 'rights', owner],
    queryFn: async () => {
      const { data } = await client.GET(`${PATH}/rights`, { params: { path: { programme }, query: owner } });
      return data as NonNullable<typeof data>;
    },
  });
}

export function documentUrl(programme: string, id: string): string {
  return `/api/v1/programmes/${encodeURIComponent(programme)}/documents/${id}`;
}

/** What a browser shows by itself, and nothing that could act on our behalf: the type is ours, not the file's. */
const SHOWN_AS: Partial<Record<RecordDocument['fileType'], string>> = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
};

export function canBeShown({ fileType }: RecordDocument): boolean {
  return fileType in SHOWN_AS;
}

/** Shows a document in a new tab; the service itself hands documents out as downloads only. */
export async function showDocument(programme: string, document: RecordDocument): Promise<void> {
  // Opened before anything is waited for, or the browser takes it for something nobody asked for.
  const tab = window.open('', '_blank');
  try {
    const response = await fetch(documentUrl(programme, document.id));
    if (!response.ok) throw await problemOf(response);
    const bytes = await response.arrayBuffer();
    const url = URL.createObjectURL(new Blob([bytes], { type: SHOWN_AS[document.fileType] ?? '' }));
    if (tab) tab.location.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tab?.close();
    throw error;
  }
}

interface Sending extends DocumentOwner {
  kind: DocumentKind;
  file: File;
  /** Sent again with it, it is added once. */
  key: string;
  /** Told the share that has left, from 0 to 1. */
  onProgress(share: number): void;
}

/** Sends a document and tells how far it is: fetch cannot, so this is the one request not made by the client. */
export function sendDocument(programme: string, sending: Sending): Promise<void> {
  const { recordType, recordId, kind, file, key, onProgress } = sending;
  const query = new URLSearchParams({ recordType, recordId, kind, fileName: file.name });
  const request = new XMLHttpRequest();
  request.open('POST', `/api/v1/programmes/${encodeURIComponent(programme)}/documents?${query}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Accept-Language', currentLanguage());
  request.setRequestHeader('Idempotency-Key', key);
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  return new Promise((sent, failed) => {
    request.onload = () => {
      if (request.status === 201) {
        void changed(programme);
        sent();
        return;
      }
      if (request.status === 401) sessionEnded();
      void problemOf(new Response(request.responseText, { status: request.status })).then(failed);
    };
    request.onerror = () => failed(new Problem(0, {}));
    request.send(file);
  });
}

export async function removeDocument(programme: string, id: string): Promise<void> {
  await client.DELETE(`${PATH}/{id}`, { params: { path: { programme, id } } });
  await changed(programme);
}

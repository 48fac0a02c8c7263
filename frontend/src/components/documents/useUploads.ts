import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_BYTES, type DocumentKind, type DocumentOwner, sendDocument } from '@/api/documents';
import { asProblem, Problem } from '@/api/problem';
import { useProgramme } from '@/api/session';
import { newKey } from '@/lib/key';

/** A file on its way to a record, or one that was refused. */
export interface Upload {
  key: string;
  file: File;
  kind: DocumentKind;
  /** From 0 to 1. */
  share: number;
  problem: Problem | null;
}

/** Sends files one after the other; those that arrive leave the list, those that are refused stay and say why. */
export function useUploads(owner: DocumentOwner) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const unsent = useRef(false);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  const change = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));

  const send = async ({ key, file, kind }: Upload) => {
    try {
      const onProgress = (share: number) => change(key, { share });
      await sendDocument(programme, { ...owner, kind, file, key, onProgress });
      dismiss(key);
    } catch (error) {
      change(key, { share: 0, problem: asProblem(error) });
    }
  };

  const enqueue = (upload: Upload) => {
    waiting.current += 1;
    unsent.current = true;
    queue.current = queue.current
      .then(() => send(upload))
      .then(() => {
        waiting.current -= 1;
        unsent.current = waiting.current > 0;
      });
  };

  const add = (file: File, kind: DocumentKind) => {
    const tooLarge = file.size > DOCUMENT_BYTES;
    const detail = t('document.tooLarge', { megabytes: DOCUMENT_BYTES / 1024 / 1024 });
    const problem = tooLarge ? new Problem(413, { detail }) : null;
    const upload = { key: newKey(), file, kind, share: 0, problem };
    setUploads((all) => [...all, upload]);
    if (!tooLarge) enqueue(upload);
  };

  const retry = (upload: Upload) => {
    change(upload.key, { problem: null });
    enqueue(upload);
  };

  return { uploads, unsent, add, retry, dismiss };
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { ConfirmDelete } from '@/components/form/ConfirmDelete';
import { RecordForm } from '@/components/form/RecordForm';
import { PageSkeleton } from '@/components/PageSkeleton';
import type { PartsOf } from './parts';

interface Props<T extends { id: string }, B> extends PartsOf<T, B> {
  /** Null for a new one. */
  part: T | null;
  onClose(): void;
}

/** Adds, changes or removes one part of a record. */
export function PartDialog<T extends { id: string }, B extends object>(props: Props<T, B>) {
  const { parts, part, onClose } = props;
  const { t } = useTranslation(parts.words);
  return (
    <Modal
      open
      width={640}
      footer={null}
      onCancel={onClose}
      title={part ? t('record.editing', { name: parts.titleOf(part) }) : t('create')}
    >
      <ErrorBoundary>
        <Suspense fallback={<PageSkeleton />}>
          {part ? <Changed {...props} part={part} /> : <New {...props} />}
        </Suspense>
      </ErrorBoundary>
    </Modal>
  );
}

function New<T extends { id: string }, B extends object>({ parts, resource, onClose }: Props<T, B>) {
  const programme = useProgramme();
  return (
    <RecordForm<B, T>
      words={parts.words}
      draftKey={`${programme}/${resource.path}/new`}
      initial={{ values: parts.blank() }}
      save={(body, { key }) => resource.create(programme, body, key)}
      onSaved={onClose}
      onCancel={onClose}
    >
      <parts.Fields />
    </RecordForm>
  );
}

function Changed<T extends { id: string }, B extends object>(props: Props<T, B> & { part: T }) {
  const { parts, resource, part, onClose } = props;
  const programme = useProgramme();
  const queries = useQueryClient();
  const one = resource.one(programme, part.id);
  const { data } = useSuspenseQuery(one);
  const [opened] = useState({ values: parts.toDraft(data.record), version: data.version });
  return (
    <>
      <RecordForm<B, T>
        words={parts.words}
        draftKey={`${programme}/${resource.path}/${part.id}`}
        initial={opened}
        save={(body, { version }) => resource.revise(programme, part.id, body, version)}
        newest={async () => {
          const found = await queries.fetchQuery({ ...one, staleTime: 0 });
          return { values: parts.toDraft(found.record), version: found.version };
        }}
        onSaved={onClose}
        onCancel={onClose}
      >
        <parts.Fields />
      </RecordForm>
      <ConfirmDelete
        title={parts.titleOf(part)}
        remove={() => resource.remove(programme, part.id, data.version)}
        onRemoved={onClose}
      />
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/session';
import { ForbiddenPage } from '@/components/ErrorPages';
import { RecordForm } from '@/components/form/RecordForm';
import { PageTitle } from '@/components/PageTitle';
import { paths } from '@/lib/paths';
import type { Feature } from './feature';
import { useRecord } from './useRecord';

interface Props<T extends { id: string }, B> {
  feature: Feature<T, B>;
}

export function EditPage<T extends { id: string }, B extends object>({ feature }: Props<T, B>) {
  const may = useMay();
  return feature.write && !feature.fixed && may(feature.write) ? (
    <Edited feature={feature} />
  ) : (
    <ForbiddenPage />
  );
}

function Edited<T extends { id: string }, B extends object>({ feature }: Props<T, B>) {
  const { t } = useTranslation(feature.name);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { record, version, programme, id } = useRecord(feature);
  // The form is about the record as it was opened; what a refresh brings meanwhile must not slip in under the typing.
  const [opened] = useState({ record, values: feature.toDraft(record), version });
  const page = paths.record(programme, feature.name, id);
  if (feature.isFixed?.(record)) return <Navigate to={page} search={{}} replace />;

  return (
    <>
      <PageTitle title={t('record.editing', { name: feature.titleOf(record) })} />
      <RecordForm<B, T>
        words={feature.name}
        draftKey={`${programme}/${feature.name}/${id}`}
        initial={opened}
        save={(body, how) => feature.resource.revise(programme, id, body, how.version)}
        newest={async () => {
          const found = await queries.fetchQuery({ ...feature.resource.one(programme, id), staleTime: 0 });
          return { values: feature.toDraft(found.record), version: found.version };
        }}
        complete={feature.complete}
        onSaved={() => {
          void message.success(t('record.saved'));
          void navigate({ to: page, search: {}, replace: true });
        }}
        onCancel={() => void navigate({ to: page, search: {} })}
      >
        <feature.Fields editing record={opened.record} />
      </RecordForm>
    </>
  );
}

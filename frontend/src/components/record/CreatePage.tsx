import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { ForbiddenPage } from '@/components/ErrorPages';
import { RecordForm } from '@/components/form/RecordForm';
import { PageTitle } from '@/components/PageTitle';
import { paths } from '@/lib/paths';
import type { Feature } from './feature';

interface Props<T extends { id: string }, B> {
  feature: Feature<T, B>;
}

export function CreatePage<T extends { id: string }, B extends object>({ feature }: Props<T, B>) {
  const { t } = useTranslation(feature.name);
  const programme = useProgramme();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const may = useMay();
  if (!feature.write || !may(feature.write)) return <ForbiddenPage />;

  return (
    <>
      <PageTitle title={t('create')} />
      <RecordForm<B, T>
        words={feature.name}
        draftKey={`${programme}/${feature.name}/new`}
        initial={{ values: feature.blank() }}
        save={(body, { key }) => feature.resource.create(programme, body, key)}
        complete={feature.complete}
        onSaved={(record) => {
          void message.success(t('record.created', { name: feature.titleOf(record) }));
          const address = feature.addressOf?.(record) ?? record.id;
          void navigate({ to: paths.record(programme, feature.name, address), search: {}, replace: true });
        }}
        onCancel={() => void navigate({ to: paths.list(programme, feature.name), search: {} })}
      >
        <feature.Fields editing={false} />
      </RecordForm>
    </>
  );
}

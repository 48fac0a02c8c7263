import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { ForbiddenPage } from '@/components/ErrorPages';
import { PageTitle } from '@/components/PageTitle';
import type { Feature } from '@/components/record/feature';
import { paths } from '@/lib/paths';
import { ImportDialog } from './ImportDialog';
import { ResourceList } from './ResourceList';

/** The list of a kind of record, and the ways to add to it. */
export function ListPage<T extends { id: string }, B>({ feature }: { feature: Feature<T, B> }) {
  const { t } = useTranslation(feature.name);
  const programme = useProgramme();
  const may = useMay();
  const [importing, setImporting] = useState(false);
  if (!may(feature.read)) return <ForbiddenPage />;

  const mayWrite = feature.write !== undefined && may(feature.write);
  const mayImport = feature.workbooks && (feature.keep ? may(feature.keep) : mayWrite);
  const create = mayWrite && (
    <Link to={paths.create(programme, feature.name)} search={{}}>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} tabIndex={-1}>
        {t('create')}
      </Button>
    </Link>
  );

  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          (mayWrite || mayImport) && (
            <>
              {mayImport && (
                <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
                  {t('import.open')}
                </Button>
              )}
              {create}
            </>
          )
        }
      />
      {feature.ListLead && <feature.ListLead />}
      <ResourceList feature={feature} emptyAction={create} />
      {importing && (
        <ImportDialog path={feature.resource.path} name={t('title')} onClose={() => setImporting(false)} />
      )}
    </>
  );
}

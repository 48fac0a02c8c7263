import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportList, type Format } from '@/api/files';
import { asProblem } from '@/api/problem';
import type { ListAsk } from '@/api/resource';
import { useProgramme } from '@/api/session';
import { today } from '@/lib/dates';

interface Props {
  path: string;
  /** Of the file, without its ending. */
  name: string;
  ask: ListAsk;
}

const FORMATS: readonly Format[] = ['xlsx', 'csv'];

/** Saves exactly what the list shows at present, all pages of it. */
export function ExportMenu({ path, name, ask }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  const save = async (format: Format) => {
    setBusy(true);
    try {
      await exportList(path, programme, ask, format, `${name}-${today()}`);
    } catch (error) {
      void message.error(asProblem(error).detail);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: FORMATS.map((format) => ({ key: format, label: t(`list.formats.${format}`) })),
        onClick: ({ key }) => void save(key as Format),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={busy}>
        {t('list.export')}
      </Button>
    </Dropdown>
  );
}

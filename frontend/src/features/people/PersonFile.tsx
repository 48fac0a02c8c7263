import { FilePdfOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { downloadPersonFile } from '@/api/files';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';

/** Saves the one-page file: one's own at any time; somebody else's is asked about first, because he is told of it. */
export function PersonFile({ record }: { record: { id: string; code: string; name: string } }) {
  const { t } = useTranslation('people');
  const programme = useProgramme();
  const may = useMay();
  const own = useAccess()?.personId === record.id;
  const { modal } = App.useApp();
  const { busy, take } = useStep();
  if (!may('PERSON_FILE_READ') || !(own || may('PERSON_DISCLOSE'))) return null;

  // That somebody else's was taken is on record from then on.
  const save = () => take(() => downloadPersonFile(programme, record.id, `${t('file.open')}-${record.code}`));

  const ask = () =>
    void modal.confirm({
      title: t('file.title', { name: record.name }),
      content: t('file.note'),
      okText: t('file.open'),
      cancelText: t('action.cancel'),
      onOk: save,
    });

  return (
    <Button icon={<FilePdfOutlined aria-hidden />} loading={busy} onClick={own ? save : ask}>
      {t('file.open')}
    </Button>
  );
}

import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Modal, Table, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadTemplate, type ImportError, type ImportOutcome, importFile } from '@/api/files';
import { useProgramme } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';

interface Props {
  path: string;
  /** What is imported, in the reader's words. */
  name: string;
  onClose(): void;
}

/** Takes a workbook in: first tried without keeping anything, then, free of errors, for good. */
export function ImportDialog({ path, name, onClose }: Props) {
  const { t } = useTranslation();
  const programme = useProgramme();
  const [file, setFile] = useState<File | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const attempt = async <R,>(work: () => Promise<R>): Promise<R | null> => {
    setBusy(true);
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      setProblem(error);
      return null;
    } finally {
      setBusy(false);
    }
  };

  const check = async (chosen: File) => {
    setFile(chosen);
    setOutcome(await attempt(() => importFile(path, programme, chosen, true)));
  };
  const take = async () => {
    if (file) setOutcome(await attempt(() => importFile(path, programme, file, false)));
  };

  const done = outcome !== null && !outcome.dryRun && outcome.errors.length === 0;
  const ready = outcome?.dryRun === true && outcome.errors.length === 0;

  return (
    <Modal
      open
      width={760}
      title={t('import.title', { name })}
      onCancel={onClose}
      cancelText={t(done ? 'action.close' : 'action.cancel')}
      okText={t('import.take', { count: outcome?.created ?? 0 })}
      okButtonProps={{ disabled: !ready || outcome.created === 0, loading: busy, hidden: done }}
      onOk={take}
    >
      <ol className="import-steps">
        <li>
          {t('import.templateStep')}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => void attempt(() => downloadTemplate(path, programme, name))}
          >
            {t('import.template')}
          </Button>
        </li>
        <li>{t('import.fileStep')}</li>
      </ol>
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={busy}
        beforeUpload={(chosen) => {
          void check(chosen);
          return false;
        }}
      >
        <p>
          <InboxOutlined aria-hidden /> {file ? file.name : t('import.drop')}
        </p>
      </Upload.Dragger>
      {busy && <p role="status">{t('import.busy')}</p>}
      {problem !== null && <ProblemNote error={problem} />}
      {outcome && <Outcome outcome={outcome} />}
    </Modal>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation();
  const { rows, created, unchanged, dryRun, errors } = outcome;
  if (errors.length === 0) {
    return (
      <Alert
        type={dryRun ? 'info' : 'success'}
        showIcon
        role="status"
        title={t(dryRun ? 'import.checked' : 'import.taken', { rows, created, unchanged })}
      />
    );
  }
  return (
    <>
      <Alert type="error" showIcon role="alert" title={t('import.faulty', { count: errors.length })} />
      <Table<ImportError>
        size="small"
        rowKey={(error) => `${error.row}-${error.column ?? ''}-${error.code}`}
        dataSource={errors}
        pagination={errors.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ y: 280 }}
        columns={[
          { title: t('import.row'), dataIndex: 'row', width: 70 },
          { title: t('import.cell'), dataIndex: 'cell', width: 80 },
          { title: t('import.column'), dataIndex: 'column', width: 140 },
          { title: t('import.message'), dataIndex: 'message' },
        ]}
      />
    </>
  );
}

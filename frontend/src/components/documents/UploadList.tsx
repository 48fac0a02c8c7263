import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { ProblemNote } from '@/components/ProblemNote';
import type { Upload } from './useUploads';

interface Props {
  uploads: readonly Upload[];
  onRetry(upload: Upload): void;
  onDismiss(key: string): void;
}

/** What is wrong with the file stays wrong, however often it is sent. */
function mayHeal({ status }: Problem): boolean {
  return status === 0 || status === 409 || status >= 500;
}

/** Files on their way, and beside each that was refused the reason. */
export function UploadList({ uploads, onRetry, onDismiss }: Props) {
  const { t } = useTranslation();
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={t('document.uploads')}>
      {uploads.map((upload) => (
        <li key={upload.key}>
          <span className="upload-name">{upload.file.name}</span>
          {upload.problem ? (
            <>
              <ProblemNote
                error={upload.problem}
                onRetry={mayHeal(upload.problem) ? () => onRetry(upload) : undefined}
              />
              <Button size="small" onClick={() => onDismiss(upload.key)}>
                {t('document.dismiss')}
              </Button>
            </>
          ) : (
            <Progress
              percent={Math.round(upload.share * 100)}
              status="active"
              aria-label={t('document.progress', { name: upload.file.name })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

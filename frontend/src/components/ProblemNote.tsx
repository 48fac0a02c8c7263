import { Alert, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';

/** A refusal in words: what happened, what to do, and the number to quote. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.detail}
      description={
        problem.requestId && (
          <Typography.Text type="secondary" copyable={{ text: problem.requestId }}>
            {t('problem.requestId', { id: problem.requestId })}
          </Typography.Text>
        )
      }
      action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  );
}

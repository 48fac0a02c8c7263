import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, Problem } from '@/api/problem';
import { ProblemNote } from '@/components/ProblemNote';
import { useTitle } from '@/lib/useTitle';

interface SaidProps {
  mark: string;
  name: string;
  children?: ReactNode;
}

function Said({ mark, name, children }: SaidProps) {
  const { t } = useTranslation();
  useTitle(t(`${name}.title`));
  return (
    <Result
      icon={
        <span className="result-mark" aria-hidden="true">
          {mark}
        </span>
      }
      title={<h1>{t(`${name}.title`)}</h1>}
      subTitle={t(`${name}.detail`)}
      extra={<Link to="/">{t('action.home')}</Link>}
    >
      {children}
    </Result>
  );
}

export function NotFoundPage() {
  return <Said mark="404" name="notFound" />;
}

export function ForbiddenPage() {
  return <Said mark="403" name="forbidden" />;
}

/** Whatever went wrong while a page was made ready. */
export function ErrorPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation();
  const router = useRouter();
  const problem = asProblem(error);
  if (problem.status === 404) return <NotFoundPage />;
  if (problem.status === 403) return <ForbiddenPage />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Said mark="!" name="failed">
      {/* What is no answer of the service is a fault of the page: its text would tell a reader nothing. */}
      {error instanceof Problem ? (
        <ProblemNote error={error} onRetry={retry} />
      ) : (
        <Button onClick={retry}>{t('action.retry')}</Button>
      )}
    </Said>
  );
}

import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { Result } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { ProblemNote } from '@/components/ProblemNote';
import { useTitle } from '@/lib/useTitle';

function Said({
  status,
  name,
  children,
}: {
  status: '403' | '404' | 'error';
  name: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  useTitle(t(`${name}.title`));
  return (
    <Result
      status={status}
      icon={<span className="result-mark">{status === 'error' ? '!' : status}</span>}
      title={<h1>{t(`${name}.title`)}</h1>}
      subTitle={t(`${name}.detail`)}
      extra={<Link to="/">{t('action.home')}</Link>}
    >
      {children}
    </Result>
  );
}

export function NotFoundPage() {
  return <Said status="404" name="notFound" />;
}

export function ForbiddenPage() {
  return <Said status="403" name="forbidden" />;
}

/** Whatever went wrong while a page was made ready. */
export function ErrorPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const router = useRouter();
  const problem = asProblem(error);
  if (problem.status === 404) return <NotFoundPage />;
  if (problem.status === 403) return <ForbiddenPage />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Said status="error" name="failed">
      <ProblemNote error={error} onRetry={retry} />
    </Said>
  );
}

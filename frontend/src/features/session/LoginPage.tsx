import { useLocation, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerQueue } from '@/api/answers';
import { signIn } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import { wanted } from '@/lib/wanted';
import { Card } from './Card';

interface Typed {
  username: string;
  password: string;
}

export function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const answersWait = useAnswerQueue().answers.some(({ refusal }) => !refusal);
  const target = wanted((search as { from?: unknown }).from);

  const submit = async ({ username, password }: Typed) => {
    setBusy(true);
    setProblem(null);
    try {
      await signIn(username.trim(), password);
      await navigate({ href: target, replace: true });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card title={t('session.signIn')}>
      {answersWait && (
        <Alert type="info" showIcon title={t('session.answersWait')} style={{ marginBlockEnd: 16 }} />
      )}
      {problem !== null && <ProblemNote error={problem} />}
      <Form<Typed> layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="username"
          label={t('session.username')}
          rules={[{ required: true, message: t('session.usernameMissing') }]}
        >
          <Input autoComplete="username" autoFocus size="large" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('session.password')}
          rules={[{ required: true, message: t('session.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" size="large" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('session.signIn')}
        </Button>
      </Form>
    </Card>
  );
}

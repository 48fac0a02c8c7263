import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, SESSION_KEY } from '@/api/client';
import { asProblem } from '@/api/problem';
import { useSession } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import { Card } from './Card';

interface Typed {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

export function PasswordPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const session = useSession();
  const [form] = Form.useForm<Typed>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const submit = async ({ currentPassword, newPassword }: Typed) => {
    setBusy(true);
    setProblem(null);
    try {
      await client.PUT('/api/v1/session/password', { body: { currentPassword, newPassword } });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
      void message.success(t('session.passwordChanged'));
      await navigate({ to: '/' });
    } catch (error) {
      const { violations } = asProblem(error);
      form.setFields(violations.map((v) => ({ name: v.field as keyof Typed, errors: [v.message] })));
      if (violations.length === 0) setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card title={t('session.changePassword')}>
      {problem !== null && <ProblemNote error={problem} />}
      <Form<Typed> form={form} layout="vertical" onFinish={submit}>
        {/* For password managers, which file a password under its user name. */}
        <input type="hidden" autoComplete="username" value={session?.account.username ?? ''} readOnly />
        <Form.Item
          name="currentPassword"
          label={t('session.currentPassword')}
          rules={[{ required: true, message: t('session.passwordMissing') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('session.newPassword')}
          extra={t('session.newPasswordHelp')}
          rules={[{ required: true, min: 10, message: t('session.newPasswordHelp') }]}
        >
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Form.Item
          name="repeated"
          label={t('session.repeatPassword')}
          dependencies={['newPassword']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('session.passwordsDiffer'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy} block>
          {t('session.changePassword')}
        </Button>
      </Form>
      <p>
        <Link to="/">{t('action.back')}</Link>
      </p>
    </Card>
  );
}

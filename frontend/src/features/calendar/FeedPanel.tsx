import { CopyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ProblemNote } from '@/components/ProblemNote';
import { formatInstant } from '@/lib/dates';
import styles from './calendar.module.css';
import { feedQuery, openFeed, revokeFeed } from './queries';

/** One's private calendar address: made, told once, revoked. */
export function FeedPanel() {
  const { t } = useTranslation('calendar');
  const programme = useProgramme();
  const { message } = App.useApp();
  const feed = useQuery(feedQuery(programme));
  const [address, setAddress] = useState<string>();
  const [busy, setBusy] = useState(false);

  const run = async (deed: () => Promise<string | undefined>) => {
    setBusy(true);
    try {
      setAddress(await deed());
    } catch (error) {
      void message.error(asProblem(error).detail);
    } finally {
      setBusy(false);
    }
  };
  const make = () => run(() => openFeed(programme));
  const revoke = () =>
    run(async () => {
      await revokeFeed(programme);
      void message.success(t('feed.revoked'));
      return undefined;
    });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      void message.success(t('feed.copied'));
    } catch {
      // Not over TLS there is no clipboard at all.
      void message.error(t('feed.copyFailed'));
    }
  };

  if (feed.isPending) return <PageSkeleton />;
  if (feed.isError) return <ProblemNote error={feed.error} onRetry={() => void feed.refetch()} />;
  const { open, openedAt } = feed.data;
  return (
    <div className={styles['feed']}>
      <p>{t('feed.what')}</p>
      {address && (
        <>
          <Alert type="warning" showIcon title={t('feed.once')} />
          <Space.Compact block>
            <Input
              readOnly
              value={address}
              aria-label={t('feed.address')}
              onFocus={(e) => e.target.select()}
            />
            <Button icon={<CopyOutlined aria-hidden />} onClick={copy}>
              {t('feed.copy')}
            </Button>
          </Space.Compact>
        </>
      )}
      <p role="status">
        {open && openedAt ? t('feed.since', { time: formatInstant(openedAt) }) : t('feed.none')}
      </p>
      <Space wrap>
        {open ? (
          <>
            <Popconfirm title={t('feed.makeAnew')} description={t('feed.makeAnewDetail')} onConfirm={make}>
              <Button loading={busy}>{t('feed.makeAnew')}</Button>
            </Popconfirm>
            <Popconfirm title={t('feed.revoke')} description={t('feed.revokeDetail')} onConfirm={revoke}>
              <Button danger loading={busy}>
                {t('feed.revoke')}
              </Button>
            </Popconfirm>
          </>
        ) : (
          <Button type="primary" loading={busy} onClick={make}>
            {t('feed.make')}
          </Button>
        )}
      </Space>
    </div>
  );
}

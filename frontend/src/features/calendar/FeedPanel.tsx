import { CopyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
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
  const { busy, take } = useStep();

  const make = () => void take(async () => setAddress(await openFeed(programme)));
  const revoke = () =>
    void take(async () => {
      await revokeFeed(programme);
      setAddress(undefined);
    }, t('feed.revoked'));
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

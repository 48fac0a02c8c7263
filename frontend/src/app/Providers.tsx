import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '@/api/client';
import { useDensity, useMode } from '@/lib/look';
import { useIsPhone, useMedia } from '@/lib/media';
import { themeFor } from '@/lib/theme';

function Look({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const mode = useMode();
  const [density] = useDensity();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const touch = useIsPhone();
  useEffect(() => {
    document.documentElement.dataset['mode'] = mode;
  }, [mode]);
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={themeFor({ mode, density, motion: !still, touch })}
      button={{ autoInsertSpace: false }}
    >
      <App className="app">{children}</App>
    </ConfigProvider>
  );
}

/** Everything a page may count on: data, words and look. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Look>{children}</Look>
    </QueryClientProvider>
  );
}

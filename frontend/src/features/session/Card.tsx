import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/components/Brand';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { useTitle } from '@/lib/useTitle';

/** A page with one small form on it. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <main className="card-page">
      <div className="card">
        <header>
          <Brand size={40} />
          <p>{t('product')}</p>
          <LanguageSwitch />
        </header>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readPreference, writePreference } from './preferences';

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** One file per feature and language; the build puts those of one language into one chunk. */
const files = import.meta.glob<{ default: object }>('../locales/*/*.json');

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no words for ${language}/${namespace}`), false);
    load().then(
      (module) => done(null, module.default),
      (error: unknown) => done(error as Error, false),
    );
  },
};

export const i18n = i18next.createInstance();

function apply(language: string): void {
  document.documentElement.lang = language;
  dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
}

export async function startI18n(): Promise<void> {
  i18n.on('languageChanged', apply);
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: readPreference<Language>('language', 'zh-CN'),
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      ns: ['common', 'enums'],
      defaultNS: 'common',
      fallbackNS: 'common',
      interpolation: { escapeValue: false },
    });
}

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

export async function setLanguage(language: Language): Promise<void> {
  writePreference('language', language);
  await i18n.changeLanguage(language);
}

/** The name in the reader's language; a Chinese name is better than none. */
export function nameOf(named: { nameZh: string; nameEn?: string | null | undefined }): string {
  return currentLanguage() === 'en' && named.nameEn ? named.nameEn : named.nameZh;
}

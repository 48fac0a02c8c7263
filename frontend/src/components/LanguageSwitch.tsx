import { TranslationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage, setLanguage } from '@/lib/i18n';

/** Goes to the other of the two languages; named in that language, for who cannot read this one. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      type="text"
      icon={<TranslationOutlined aria-hidden />}
      lang={other}
      onClick={() => void setLanguage(other)}
    >
      {t(`shell.languages.${other}`)}
    </Button>
  );
}

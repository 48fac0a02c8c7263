import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme, useSession } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';

export function ProgrammeSwitcher() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const programme = useProgramme();
  const programmes = session?.programmes ?? [];
  return (
    <Select
      className="programme-switcher"
      aria-label={t('shell.programme')}
      value={programme}
      options={programmes.map((p) => ({ value: p.code, label: nameOf(p) }))}
      onChange={(code) => void navigate({ to: paths.home(code), search: {} })}
      variant="filled"
      popupMatchSelectWidth={false}
    />
  );
}

import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnumName } from '@/lib/enums';

const TONES: Record<string, string> = {
  PROPOSED: 'gold',
  PLANNED: 'gold',
  UPCOMING: 'gold',
  APPROVED: 'blue',
  UNDER_WAY: 'processing',
  ON_POST: 'green',
  ACTIVE: 'green',
  IN_FORCE: 'green',
  RECORDED: 'green',
  COMPLETED: 'cyan',
  ACCEPTED: 'cyan',
  IN_USE: 'green',
  SUSPENDED: 'orange',
  CANCELLED: 'red',
};

/** The state of a record, in words; the colour only helps the eye. */
export function StateTag({ of, value }: { of: EnumName; value: string }) {
  const { t } = useTranslation();
  return <Tag color={TONES[value] ?? 'default'}>{t(`enums:${of}.${value}`)}</Tag>;
}

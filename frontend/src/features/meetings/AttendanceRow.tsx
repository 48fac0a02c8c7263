import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Reference } from '@/api/references';
import { enums } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import { type Attendance, lacksReason, marked, type Sheet } from './sheet';

interface Props {
  person: Reference;
  sheet: Sheet;
  /** Whether saving was tried: from then on what is missing is shown. */
  asked: boolean;
  onChange(sheet: Sheet): void;
}

/** One person on the sheet. */
export function AttendanceRow({ person, sheet, asked, onChange }: Props) {
  const { t } = useTranslation('meetings');
  const mark = sheet[person.id] ?? { attendance: null, reason: '' };
  const name = nameOf(person);
  const missing = asked && lacksReason(mark);
  return (
    <li>
      <span className="attendance-name">{name}</span>
      <Radio.Group
        aria-label={t('attendance.of', { name })}
        value={mark.attendance}
        optionType="button"
        options={enums.Attendance.map((value) => ({ value, label: t(`enums:Attendance.${value}`) }))}
        onChange={({ target }) => onChange(marked(sheet, person.id, target.value as Attendance))}
      />
      {mark.attendance !== null && mark.attendance !== 'PRESENT' && (
        <Input
          className="attendance-reason"
          aria-label={t('attendance.reasonOf', { name })}
          placeholder={t('field.reason')}
          maxLength={200}
          value={mark.reason}
          {...(missing ? { status: 'error' as const, 'aria-invalid': true } : {})}
          onChange={({ target }) => onChange({ ...sheet, [person.id]: { ...mark, reason: target.value } })}
        />
      )}
      {missing && (
        <span role="alert" className="attendance-missing">
          {t('attendance.reasonMissing')}
        </span>
      )}
    </li>
  );
}

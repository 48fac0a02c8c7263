import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { approverName } from '@/components/approverName';
import { useFieldValue } from '@/components/form/fields';
import { exceeds, previewQuery, type Preview as Told } from './preview';
import { Whom } from './Whom';
import './leaves.css';

/** Beside the form: how many days it takes, how many are left, and who will have to approve. */
export function Preview() {
  const programme = useProgramme();
  const personId = useFieldValue<string>('personId');
  const kindId = useFieldValue<string>('kindId');
  const startsAt = useFieldValue<string>('startsAt');
  const endsAt = useFieldValue<string>('endsAt');
  const { data } = useQuery(previewQuery(programme, { personId, kindId, startsAt, endsAt }));
  return data ? <Shown preview={data} /> : null;
}

function Shown({ preview }: { preview: Told }) {
  const { t } = useTranslation('leaves');
  return (
    <Alert
      className="leave-preview"
      role="status"
      type={exceeds(preview) ? 'warning' : 'info'}
      showIcon
      title={t('preview.days', { count: preview.days })}
      description={
        <>
          {preview.balances.map(({ year, allowance, left }) => (
            <p key={year}>
              {allowance === null
                ? t('preview.unlimited')
                : t('preview.left', { year, left: Number(left), allowance })}
            </p>
          ))}
          {t('preview.steps')}
          <ol>
            {preview.steps.map((step) => (
              <li key={`${step.authority}${step.level}`}>
                {approverName(t, step)}
                {t('preview.colon')}
                <Whom awaiting={step.deciders} />
              </li>
            ))}
          </ol>
        </>
      }
    />
  );
}

import { FilePdfOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { downloadFundsReport } from '@/api/files';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { useStep } from '@/components/form/useStep';
import { nameOf } from '@/lib/i18n';

interface Props {
  record: components['schemas']['FundsReportView'];
  version: string;
}

/** Another hand signs it off; everybody who reads it can print it. */
export function ReportSteps({ record, version }: Props) {
  const { t } = useTranslation('funds-reports');
  const programme = useProgramme();
  const may = useMay();
  const { busy, take } = useStep();
  const { id, place, month, state, outdated } = record;
  return (
    <>
      {state === 'PREPARED' && !outdated && may('FUNDS_REPORT_SIGN') && (
        <Action<object>
          words="funds-reports"
          step="sign"
          primary
          icon={<SafetyCertificateOutlined aria-hidden />}
          send={() =>
            client.POST('/api/v1/programmes/{programme}/funds-reports/{id}/signature', {
              params: { path: { programme, id }, header: { 'If-Match': version } },
            })
          }
        >
          <p>{t('sign.note', { place: nameOf(place), month })}</p>
        </Action>
      )}
      <Button
        icon={<FilePdfOutlined aria-hidden />}
        loading={busy}
        onClick={() =>
          take(() => downloadFundsReport(programme, id, `${t('pdf.name')}-${nameOf(place)}-${month}`))
        }
      >
        {t('pdf.open')}
      </Button>
    </>
  );
}

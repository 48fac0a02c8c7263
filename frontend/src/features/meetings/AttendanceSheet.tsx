import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { changed } from '@/api/resource';
import { useProgramme } from '@/api/session';
import { UnsavedGuard } from '@/components/form/UnsavedGuard';
import { ProblemNote } from '@/components/ProblemNote';
import { AttendanceRow } from './AttendanceRow';
import { changedEntries, type Expected, lacksReason, restPresent, type Sheet, sheetOf } from './sheet';
import '@/components/form/form.css';
import './meetings.css';

interface Props {
  meetingId: string;
  version: string;
  expected: Expected[];
}

/** The attendance sheet of a meeting: mark those who were not there, let the rest be present, save once. */
export function AttendanceSheet({ meetingId, version, expected }: Props) {
  const { t } = useTranslation('meetings');
  const { message } = App.useApp();
  const programme = useProgramme();
  const [before] = useState<Sheet>(() => sheetOf(expected));
  const [sheet, setSheet] = useState(before);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const entries = changedEntries(before, sheet);
  const unsaved = useRef(false);
  unsaved.current = entries.length > 0;
  const open = Object.values(sheet).filter(({ attendance }) => !attendance).length;

  const save = async () => {
    setAsked(true);
    if (Object.values(sheet).some(lacksReason)) return;
    setBusy(true);
    setProblem(null);
    try {
      await client.PUT('/api/v1/programmes/{programme}/meetings/{id}/attendance', {
        params: { path: { programme, id: meetingId }, header: { 'If-Match': version } },
        body: { entries },
      });
      unsaved.current = false;
      void message.success(t('attendance.saved'));
      await changed(programme);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-label={t('tab.attendance')}>
      <UnsavedGuard unsaved={unsaved} />
      <ul className="attendance">
        {expected.map(({ person }) => (
          <AttendanceRow key={person.id} person={person} sheet={sheet} asked={asked} onChange={setSheet} />
        ))}
      </ul>
      {problem !== null && <ProblemNote error={problem} />}
      <div className="form-actions">
        <Button type="primary" loading={busy} disabled={entries.length === 0} onClick={() => void save()}>
          {entries.length === 0 ? t('action.save') : t('attendance.save', { count: entries.length })}
        </Button>
        {open > 0 && (
          <Button onClick={() => setSheet(restPresent(sheet))}>
            {t('attendance.restPresent', { count: open })}
          </Button>
        )}
      </div>
    </section>
  );
}

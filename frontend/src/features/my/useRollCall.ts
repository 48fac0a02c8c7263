import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerQueue, useAnswerQueue } from '@/api/answers';
import { myRollCallQuery } from '@/api/rollCall';
import { useProgramme, useSession } from '@/api/session';
import { newId } from '@/lib/key';
import { now as officeNow, useNow } from '@/lib/officeClock';
import { type Face, faceOf } from './face';

const EVERY = 60_000;

interface MyEvening {
  face: Face;
  /** Absent until the service has said it once on this phone. */
  grid: { nameZh: string; nameEn?: string | null | undefined } | undefined;
  sending: boolean;
  loading: boolean;
  error: unknown;
  answer(): void;
  dismiss(id: string): void;
}

/** This evening's roll-call as it concerns oneself, and the way to answer it, with a line or without. */
export function useRollCall(): MyEvening {
  const programme = useProgramme();
  const accountId = useSession()?.account.id ?? '';
  const { answers, sending } = useAnswerQueue();
  const { data, error, isPending, refetch } = useQuery({
    ...myRollCallQuery(programme),
    refetchInterval: EVERY,
  });
  const now = useNow();
  const queued = answers.findLast((one) => one.accountId === accountId && one.programme === programme);
  const face = faceOf(data, queued, now);
  const outdated = face.kind === 'unknown';
  useEffect(() => {
    if (outdated) void refetch();
  }, [outdated, refetch]);
  return {
    face,
    grid: data?.rollCall?.grid,
    sending,
    loading: isPending && queued === undefined,
    error,
    answer: () => {
      const rollCallId = face.kind === 'open' ? face.rollCallId : null;
      const answeredAt = officeNow().toISOString();
      void answerQueue.add({ id: newId(), accountId, programme, rollCallId, answeredAt });
    },
    dismiss: (id) => void answerQueue.dismiss(id),
  };
}

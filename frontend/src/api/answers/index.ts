import { useSyncExternalStore } from 'react';
import { sessionEnded } from '../client';
import { changed } from '../resource';
import { entryTaken, type RollCallEntry } from '../rollCall';
import { AnswerQueue } from './queue';
import type { Delivery } from './send';
import { openStore } from './store';

function tellPages({ taken, signedOut }: Delivery): void {
  if (signedOut) sessionEnded();
  for (const { answer, entry } of taken) {
    if (entry) entryTaken(answer.programme, entry as RollCallEntry);
    void changed(answer.programme);
  }
}

/** This phone's. */
export const answerQueue = new AnswerQueue(openStore(), tellPages);

export function useAnswerQueue() {
  return useSyncExternalStore(answerQueue.subscribe, answerQueue.current);
}

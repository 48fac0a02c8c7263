import { now } from '@/lib/officeClock';
import { type Delivery, sendAnswers } from './send';
import { ANSWERS_CHANGED, type AnswerStore, type QueuedAnswer } from './store';

export interface QueueState {
  answers: readonly QueuedAnswer[];
  sending: boolean;
}

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 5 * 60_000;
/** Whoever has not come back to this phone by then was told of the evening by other ways. */
const KEPT_FOR = 7 * 24 * 60 * 60_000;

/** Whether one waits for the very call. Of calls the phone cannot know, it does not know whether they are the same. */
function isSameAnswer(kept: QueuedAnswer, { accountId, programme, rollCallId }: QueuedAnswer): boolean {
  if (kept.refusal || rollCallId === null) return false;
  return kept.accountId === accountId && kept.programme === programme && kept.rollCallId === rollCallId;
}

type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Where the browser can, it wakes the service worker to send, even after the page is closed. */
async function wakeLater(): Promise<void> {
  try {
    const worker = (await globalThis.navigator.serviceWorker?.getRegistration()) as WithSync | undefined;
    await worker?.sync?.register(ANSWERS_CHANGED);
  } catch {
    // Not allowed here: the page sends.
  }
}

/**
 * The answers that wait on this phone, as a page shows and sends them: at once, and again whenever the line may be
 * back.
 */
export class AnswerQueue {
  private state: QueueState = { answers: [], sending: false };
  private readonly listeners = new Set<() => void>();
  private underWay: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_PAUSE;
  private readonly underKeeping = new Map<string, Promise<void>>();

  constructor(
    private readonly store: Promise<AnswerStore>,
    private readonly onDelivery: (delivery: Delivery) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): QueueState => this.state;

  /**
   * Kept before it is sent: from here on it outlives the page. Another tap for the same call is the same answer, under
   * the id that waits already; also before the store has written that.
   */
  async add(answer: QueuedAnswer): Promise<void> {
    const call = [answer.accountId, answer.programme, answer.rollCallId].join(' ');
    let keeping = this.underKeeping.get(call);
    if (!keeping) {
      keeping = this.keep(answer).finally(() => this.underKeeping.delete(call));
      this.underKeeping.set(call, keeping);
    }
    await keeping;
    void wakeLater();
    // An attempt under way may have begun before this one was there.
    await this.underWay;
    await this.send();
  }

  private async keep(answer: QueuedAnswer): Promise<void> {
    const store = await this.store;
    if (!(await store.all()).some((kept) => isSameAnswer(kept, answer))) await store.put(answer);
    await this.refresh();
  }

  /** The person has read why it was refused. */
  async dismiss(id: string): Promise<void> {
    await (await this.store).remove(id);
    await this.refresh();
  }

  /** Sends what waits; whoever asks meanwhile waits for the same attempt. */
  send(): Promise<void> {
    this.underWay ??= this.attempt().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  /** From now on it sends by itself. Gives back how to stop that. */
  start(): () => void {
    const again = () => {
      if (document.visibilityState === 'hidden') return;
      this.pause = FIRST_PAUSE;
      void this.send();
    };
    // The service worker has sent what waited.
    const elsewhere = new BroadcastChannel(ANSWERS_CHANGED);
    elsewhere.onmessage = ({ data }) => void this.refresh().then(() => this.onDelivery(data as Delivery));
    globalThis.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    void this.dropOld().then(again);
    return () => {
      clearTimeout(this.timer);
      elsewhere.close();
      globalThis.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }

  private async dropOld(): Promise<void> {
    const store = await this.store;
    const old = (await store.all()).filter(
      ({ answeredAt }) => Date.parse(answeredAt) < now().getTime() - KEPT_FOR,
    );
    for (const { id } of old) await store.remove(id);
  }

  private async attempt(): Promise<void> {
    clearTimeout(this.timer);
    await this.refresh();
    if (!this.state.answers.some((answer) => !answer.refusal)) return;
    this.show({ ...this.state, sending: true });
    const delivery = await sendAnswers(await this.store);
    await this.refresh();
    this.onDelivery(delivery);
    // Who signs in sends by that; only a line that failed is tried again by the clock.
    if (delivery.left > 0 && !delivery.signedOut) this.tryLater();
  }

  private tryLater(): void {
    this.timer = setTimeout(() => void this.send(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private async refresh(): Promise<void> {
    this.show({ answers: await (await this.store).all(), sending: false });
  }

  private show(state: QueueState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

import type { AnswerStore, QueuedAnswer } from './store';

/** What became of the answers that were waiting. */
export interface Delivery {
  /** Those the service has taken, with its answer. */
  taken: { answer: QueuedAnswer; entry: unknown }[];
  /** How many of the person signed in are still waiting. */
  left: number;
  /** Nobody is signed in: they wait for their person. */
  signedOut: boolean;
}

/** Used up by one answer on a line that neither works nor breaks. */
const PATIENCE = 20_000;
/** No refusals, but requests to come again: too slow, too early, too many. */
const LATER = [408, 425, 429];

const NO_ROLL_CALL = { code: 'NO_ROLL_CALL', detail: '' };

interface MyRollCall {
  rollCall: { id: string; opensAt: string } | null;
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return globalThis.fetch(new URL(`/api/v1${path}`, globalThis.location.origin), {
    ...init,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** Why sending stops before all is said: no line, or nobody is signed in. */
class Halted extends Error {
  constructor(readonly signedOut: boolean) {
    super();
  }
}

/** What the service has said: yes or no, and its words. */
interface Said {
  ok: boolean;
  status: number;
  body: unknown;
}

/** A page of HTML is somebody else's in between: a network that asks for a log-in first, a proxy. */
function isJson(response: Response): boolean {
  return /^application\/(.+\+)?json\b/i.test(response.headers.get('Content-Type') ?? '');
}

/** The service's yes or no. Whatever may be otherwise the next time halts the sending instead. */
async function heard(answer: Promise<Response>): Promise<Said> {
  const response = await answer.catch(() => null);
  if (response?.status === 401) throw new Halted(true);
  if (!response || response.status >= 500 || LATER.includes(response.status) || !isJson(response))
    throw new Halted(false);
  const { ok, status } = response;
  const body: unknown = await response.json().catch(() => {
    // It broke off half-way.
    throw new Halted(false);
  });
  return { ok, status, body };
}

function refusalOf({ status, body }: Said): NonNullable<QueuedAnswer['refusal']> {
  const { code, detail } = body as { code?: string; detail?: string };
  return { code: code ?? String(status), detail: detail ?? '' };
}

/** Which call it answers, when the phone could not know: the one that was open when the button was pressed. */
async function addressed(answer: QueuedAnswer): Promise<QueuedAnswer> {
  if (answer.rollCallId) return answer;
  const response = await heard(ask(`/programmes/${encodeURIComponent(answer.programme)}/my/roll-call`));
  if (!response.ok) return { ...answer, refusal: refusalOf(response) };
  const { rollCall } = response.body as MyRollCall;
  if (!rollCall || Date.parse(rollCall.opensAt) > Date.parse(answer.answeredAt))
    return { ...answer, refusal: NO_ROLL_CALL };
  return { ...answer, rollCallId: rollCall.id };
}

async function deliverOne(store: AnswerStore, queued: QueuedAnswer, delivery: Delivery): Promise<void> {
  const answer = await addressed(queued);
  // From now on it is about this call and no later one, also if the reply gets lost.
  if (answer !== queued) await store.put(answer);
  if (answer.refusal) return;
  const { id, rollCallId, answeredAt, programme } = answer;
  const response = await heard(
    ask(`/programmes/${encodeURIComponent(programme)}/my/roll-call-answers`, {
      method: 'POST',
      body: JSON.stringify({ id, rollCallId, answeredAt }),
    }),
  );
  if (response.ok) {
    delivery.taken.push({ answer, entry: response.body });
    await store.remove(id);
  } else await store.put({ ...answer, refusal: refusalOf(response) });
}

/**
 * Sends what the person signed in has waiting, each until the service has said yes or no. An answer whose reply got
 * lost is sent again under its old id, so sending is safe at any time and from several places at once.
 */
async function deliver(store: AnswerStore): Promise<Delivery> {
  const delivery: Delivery = { taken: [], left: 0, signedOut: false };
  const waiting = (await store.all()).filter((answer) => !answer.refusal);
  delivery.left = waiting.length;
  if (waiting.length === 0) return delivery;
  try {
    // Asked each time: somebody else may have signed in from another tab.
    const session = await heard(ask('/session'));
    const { account } = session.body as { account: { id: string } };
    const own = waiting.filter((answer) => answer.accountId === account.id);
    delivery.left = own.length;
    for (const answer of own) {
      await deliverOne(store, answer, delivery);
      delivery.left -= 1;
    }
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
    delivery.signedOut = error.signedOut;
  }
  return delivery;
}

/** One at a time over all tabs and the service worker, where the browser can tell. */
export async function sendAnswers(store: AnswerStore): Promise<Delivery> {
  const { locks } = globalThis.navigator;
  return locks ? locks.request('tuoling-answers', () => deliver(store)) : deliver(store);
}

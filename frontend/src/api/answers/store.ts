/** A roll-call answer given on this phone that the service has not taken yet. */
export interface QueuedAnswer {
  /** Made once: however often it is sent, the service counts it once. */
  id: string;
  /** Who gave it. Another person may sign in on this phone before it is sent. */
  accountId: string;
  programme: string;
  /** Null when the phone had no line since the call opened, and so cannot know it. */
  rollCallId: string | null;
  /** When the button was pressed, by the office clock. */
  answeredAt: string;
  /** Why the service would not have it; it is then not sent again. */
  refusal?: { code: string; detail: string };
}

/** Where answers wait. Pages and the service worker open the same one. */
export interface AnswerStore {
  all(): Promise<QueuedAnswer[]>;
  put(answer: QueuedAnswer): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Name of the store, of the channel on which its changes are told, and of the background task that sends. */
export const ANSWERS_CHANGED = 'tuoling-answers';

const TABLE = 'answers';

const earliestFirst = (answers: QueuedAnswer[]) =>
  answers.sort((a, b) => a.answeredAt.localeCompare(b.answeredAt));

/** For browsers that keep nothing: answers wait for as long as the page is open. */
export function memoryStore(): AnswerStore {
  const kept = new Map<string, QueuedAnswer>();
  return {
    all: async () => earliestFirst([...kept.values()]),
    put: async (answer) => void kept.set(answer.id, answer),
    remove: async (id) => void kept.delete(id),
  };
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** In the browser's database rather than its local storage: only that can be read by the service worker. */
async function databaseStore(): Promise<AnswerStore> {
  const opening = indexedDB.open(ANSWERS_CHANGED, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: 'id' });
  const database = await promised(opening);
  const change = (act: (table: IDBObjectStore) => void) => {
    const transaction = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
    act(transaction.objectStore(TABLE));
    return finished(transaction);
  };
  return {
    all: async () =>
      earliestFirst(await promised<QueuedAnswer[]>(database.transaction(TABLE).objectStore(TABLE).getAll())),
    put: (answer) => change((table) => table.put(answer)),
    remove: (id) => change((table) => table.delete(id)),
  };
}

export async function openStore(): Promise<AnswerStore> {
  try {
    return await databaseStore();
  } catch {
    // No database, or one that may not be used in a private window.
    return memoryStore();
  }
}

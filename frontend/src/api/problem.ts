import { i18n } from '@/lib/i18n';

export interface Violation {
  field: string;
  code?: string;
  message: string;
}

/** A refusal of the service, in the reader's words. The only reader of error bodies. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  readonly violations: readonly Violation[];

  constructor(status: number, body: Record<string, unknown>) {
    const text = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : undefined);
    const title = text('title') ?? i18n.t('problem.title');
    super(title);
    this.status = status;
    this.code = text('code') ?? String(status);
    this.title = title;
    this.detail = text('detail') ?? (status === 0 ? i18n.t('problem.offline') : i18n.t('problem.detail'));
    this.requestId = text('requestId');
    this.violations = Array.isArray(body['violations']) ? (body['violations'] as Violation[]) : [];
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    // A proxy in between answered with a page of its own.
  }
  return new Problem(
    response.status,
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {},
  );
}

/** Whatever was thrown, as a problem; no answer at all has status 0. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem(0, { code: 'NO_ANSWER', title: i18n.t('problem.noAnswer') });
}

/** Only what may heal by itself is tried again. */
export function worthRetrying(count: number, error: unknown): boolean {
  const status = asProblem(error).status;
  return count < 2 && (status === 0 || status === 502 || status === 503);
}

import type { ComponentType } from 'react';
import type { Resource } from '@/api/resource';
import type { Permission } from '@/api/session';
import type { Draft } from '@/components/form/draft';
import type { Column } from './columns';

/** Records that exist as parts of another one and are kept on its page. */
export interface Parts<T extends { id: string }, B> {
  /** File of their words. */
  words: string;
  write: Permission;
  /** What the history calls one, where documents are kept with it. */
  recordType?: string;
  titleOf(part: T): string;
  columns: readonly Column<T>[];
  /** Whether it stays as it is: what was adopted, for one. */
  isFixed?(part: T): boolean;
  blank(): Draft<B>;
  toDraft(part: T): Draft<B>;
  Fields: ComponentType;
}

export interface PartsOf<T extends { id: string }, B> {
  parts: Parts<T, B>;
  /** The parts of one owner. */
  resource: Resource<T, B>;
  /** Where the service takes and gives workbooks of them, of all owners together, and what narrows them to this one. */
  workbooks?: { path: string; filters: Record<string, string> };
  /** Whether their owner has come to where nothing of them changes any more. */
  closed?: boolean;
}

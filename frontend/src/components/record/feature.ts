import type { ComponentType, ReactNode } from 'react';
import type { Resource } from '@/api/resource';
import type { Permission, ProgrammeAccess } from '@/api/session';
import type { Draft } from '@/components/form/draft';
import type { Filter } from '@/components/list/filters';
import type { Column } from './columns';

/** What a page of one record adds below an address of its own. Its label is `tab.<name>`. */
export interface Tab<T> {
  name: string;
  permission?: Permission;
  /** Where the permission alone does not tell: whether this reader sees it of this record. */
  shownTo?(record: T, access: ProgrammeAccess): boolean;
  Content: ComponentType<{ record: T; version: string }>;
}

/** A list of other records that name this one. */
export interface Related {
  /** Segment of its addresses. */
  feature: string;
  filter: string;
  permission: Permission;
}

/** Everything that tells one kind of record from another on its list, its page and its forms. */
export interface Feature<T extends { id: string }, B> {
  /** Segment of its addresses, and name of the file of its words. */
  name: string;
  /** What the history calls it. */
  recordType: string;
  resource: Resource<T, B>;
  read: Permission;
  /** Absent: nobody changes these here. */
  write?: Permission;
  /** Who brings in workbooks and removes mistakes, where that is not whoever may add one, or nobody may. */
  keep?: Permission;
  titleOf(record: T): string;
  stateOf?(record: T): ReactNode;
  /** What its address calls it. */
  addressOf?(record: T): string;
  columns: readonly Column<T>[];
  filters?: readonly Filter[];
  /** Whether there is nothing to find one by in words: it is narrowed by filters only. */
  wordless?: boolean;
  /** Whether the service takes and gives workbooks of it. */
  workbooks?: boolean;
  /** Once made it is not edited: steps take it further, and a mistaken entry is removed. */
  fixed?: boolean;
  /** Whether this one has come to where it stays as it is: what was approved, for one. */
  isFixed?(record: T): boolean;
  /** Whether a mistaken entry can be removed. */
  removable?: boolean;
  /** Whether this one still can, where it is not all of them: not once others have judged it, for one. */
  isRemovable?(record: T): boolean;
  /** A new one before anything is typed. */
  blank(): Draft<B>;
  toDraft(record: T): Draft<B>;
  /** Leaves out what stands in a form but does not apply. */
  complete?(draft: Draft<B>): Draft<B>;
  /** Told the record as it was opened, unless it is a new one. */
  Fields: ComponentType<{ editing: boolean; record?: T }>;
  /** What is seen first on its page, above the facts: whose turn it is, or its shape. */
  Lead?: ComponentType<{ record: T }>;
  /** What is seen first on its list: what all of them together lack, for one. */
  ListLead?: ComponentType;
  /** Steps beyond editing, beside the title. */
  Actions?: ComponentType<{ record: T; version: string }>;
  tabs?: readonly Tab<T>[];
  related?: readonly Related[];
}

/** What a list needs to know of a kind of record. */
export type Listed<T extends { id: string }> = Pick<
  Feature<T, never>,
  'name' | 'titleOf' | 'addressOf' | 'columns' | 'filters' | 'wordless' | 'workbooks'
> & {
  resource: Pick<Resource<T>, 'path' | 'list'>;
  /** Segment of the addresses that its rows open, where it is not its own name. */
  page?: string;
};

/** Lets the compiler infer what a feature is about. */
export function defineFeature<T extends { id: string }, B>(feature: Feature<T, B>): Feature<T, B> {
  return feature;
}

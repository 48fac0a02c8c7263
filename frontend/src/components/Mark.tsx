import { Tag } from 'antd';
import type { ReactNode } from 'react';
import './state.css';

interface Props {
  tone: 'ahead' | 'running' | 'good' | 'halted' | 'over';
  children: ReactNode;
}

/** Something noteworthy that is no state of a record, looking like one. */
export function Mark({ tone, children }: Props) {
  return <Tag className={`state state-${tone}`}>{children}</Tag>;
}

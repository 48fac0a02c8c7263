import { Link, useNavigate } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** Where a link leads: a page of the programme, and what its list is filtered by. */
export interface Target {
  to: string;
  search?: Record<string, string>;
}

type Props = { target: Target } & Omit<ComponentProps<'a'>, 'href' | 'target'>;

/** A link whose page is only known from data: the router's types cannot follow it, so the cast is made once, here. */
export function TargetLink({ target, ...rest }: Props) {
  return <Link to={target.to as never} search={(target.search ?? {}) as never} {...(rest as object)} />;
}

/** The same way, taken by a click that is no link's: on a bar of a chart. */
export function useGoTo(): (target: Target) => void {
  const navigate = useNavigate();
  return ({ to, search = {} }) => void navigate({ to: to as never, search: search as never });
}

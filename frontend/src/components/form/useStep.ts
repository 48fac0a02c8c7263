import { App } from 'antd';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import { changed } from '@/api/resource';
import { useProgramme } from '@/api/session';

/** A step taken with one tap: busy while it is under way, what comes of it shown everywhere, a refusal said in words. */
export function useStep() {
  const programme = useProgramme();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const take = async (step: () => Promise<unknown>, done?: string) => {
    setBusy(true);
    try {
      await step();
      if (done) void message.success(done);
    } catch (error) {
      void message.error(asProblem(error).detail);
    } finally {
      // Also after a refusal: what the page showed was then out of date. Until it shows what is, nothing is pressed.
      await changed(programme);
      setBusy(false);
    }
  };
  return { busy, take };
}

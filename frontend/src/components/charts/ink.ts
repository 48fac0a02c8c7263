import { theme } from 'antd';
import { useMemo } from 'react';
import { useMode } from '@/lib/look';
import { fontFamily, palette } from '@/lib/theme';

/** Colours a chart is drawn with; they follow the theme, and paper is always light. */
export interface Ink {
  series: readonly string[];
  text: string;
  muted: string;
  line: string;
  background: string;
  /** Ink of the patterns laid over the colours. */
  pattern: string;
  fontFamily: string;
}

export const PAPER: Ink = {
  series: palette.light,
  text: '#1b2326',
  muted: '#4a565b',
  line: '#d5dad7',
  background: '#ffffff',
  pattern: 'rgba(255, 255, 255, 0.6)',
  fontFamily,
};

export function useInk(): Ink {
  const { token } = theme.useToken();
  const mode = useMode();
  return useMemo(() => {
    return {
      series: palette[mode],
      text: token.colorText,
      muted: token.colorTextSecondary,
      line: token.colorBorderSecondary,
      background: token.colorBgElevated,
      pattern: mode === 'dark' ? 'rgba(0, 0, 0, 0.55)' : 'rgba(255, 255, 255, 0.6)',
      fontFamily,
    };
  }, [token, mode]);
}

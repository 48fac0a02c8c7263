import { type ThemeConfig, theme } from 'antd';

export type Mode = 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

/** Taihu's blue-green, desert sand, and colours told apart without colour vision (after Okabe and Ito). */
export const palette = {
  light: ['#0e7370', '#c08a3e', '#3b6fb6', '#a8563b', '#6b8f3c', '#8561a8', '#4f5d66', '#b8a04a'],
  dark: ['#4fb8ae', '#d9b37c', '#7fa8e0', '#d98b6e', '#a3c46e', '#b79ad6', '#a9b6be', '#dccb7d'],
} as const;

export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const colours = {
  light: {
    colorPrimary: '#0e7370',
    colorLink: '#0b6662',
    colorInfo: '#2f66a8',
    colorSuccess: '#2f7d32',
    colorWarning: '#9a6212',
    colorError: '#b3261e',
    colorTextBase: '#1b2326',
    colorBgLayout: '#f4f5f3',
    controlItemBgActive: '#e3efed',
    controlItemBgActiveHover: '#d7e8e5',
    colorTextSecondary: '#4a565b',
    colorTextTertiary: '#5f6b70',
    colorTextDescription: '#5a666b',
    colorTextPlaceholder: '#6b767b',
  },
  dark: {
    colorPrimary: '#17807b',
    colorLink: '#63c7bd',
    colorInfo: '#7fa8e0',
    colorSuccess: '#7cc47f',
    colorWarning: '#e0b15c',
    colorError: '#f2857c',
    colorBgBase: '#12191b',
    colorBgLayout: '#0d1314',
    controlItemBgActive: '#1f3a3a',
    controlItemBgActiveHover: '#274747',
    colorBgContainer: '#161f21',
    colorBgElevated: '#1c2729',
    colorBorder: '#4a5b60',
    colorBorderSecondary: '#26343a',
    colorTextSecondary: '#b7c2c5',
    colorTextTertiary: '#98a5a9',
    colorTextDescription: '#a3afb3',
    colorTextPlaceholder: '#8b979b',
  },
} as const;

interface Look {
  mode: Mode;
  density: Density;
  motion: boolean;
  /** Whether it is worked by thumb: nothing to press is then smaller than 44 pixels. */
  touch: boolean;
}

export function themeFor({ mode, density, motion, touch }: Look): ThemeConfig {
  const algorithms = [mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm];
  if (density === 'compact' && !touch) algorithms.push(theme.compactAlgorithm);
  return {
    algorithm: algorithms,
    cssVar: { key: 'tuoling' },
    hashed: false,
    token: {
      ...colours[mode],
      fontFamily,
      borderRadius: 6,
      lineHeight: 1.65,
      motion,
      ...(touch ? { controlHeight: 44 } : {}),
      // Short: on a weak machine nothing is lost.
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Layout: { siderBg: 'transparent', headerBg: 'transparent', headerPadding: '0 16px', headerHeight: 56 },
      Menu: { itemBg: 'transparent', itemHeight: 36, itemMarginBlock: 2 },
      Table: { headerBg: mode === 'dark' ? '#1a2325' : '#eef1ef', cellPaddingBlock: 10 },
      Form: { itemMarginBottom: 20 },
      // The accent that fills a button is too dark for text on the dark page.
      Tabs: mode === 'dark' ? { itemSelectedColor: '#63c7bd', inkBarColor: '#63c7bd' } : {},
    },
  };
}

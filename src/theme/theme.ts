import { createTheme } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface Palette {
    deadline: Record<
      'overdue' | 'critical' | 'today' | 'onTime' | 'late' | 'rest',
      { text: string; fill: string }
    >;
  }
  interface PaletteOptions {
    deadline?: Palette['deadline'];
  }
}

/** One theme, light and dark. The deadline alone has loud colours: everything else stays calm beside it. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#1d5c74' },
        error: { main: '#b3261e' },
        warning: { main: '#8a4b00' },
        success: { main: '#1b6b3a' },
        background: { default: '#f4f6f7', paper: '#ffffff' },
        text: { primary: '#182127', secondary: '#51606a' },
        divider: '#dde3e7',
        deadline: {
          overdue: { text: '#ffffff', fill: '#b3261e' },
          critical: { text: '#ffffff', fill: '#b54708' },
          today: { text: '#6f3d00', fill: '#ffedc9' },
          onTime: { text: '#1b6b3a', fill: '#e6f4ea' },
          late: { text: '#9b1c15', fill: '#fdebe9' },
          rest: { text: '#33414a', fill: '#edf1f3' },
        },
      },
    },
    dark: {
      palette: {
        primary: { main: '#7cc4de' },
        error: { main: '#ff9a90' },
        warning: { main: '#f2b45c' },
        success: { main: '#7fd29b' },
        background: { default: '#12181c', paper: '#1a2227' },
        text: { primary: '#e7edf0', secondary: '#a3b1ba' },
        divider: '#2d3940',
        deadline: {
          overdue: { text: '#ffffff', fill: '#c2362c' },
          critical: { text: '#1c1000', fill: '#ff9e45' },
          today: { text: '#ffd994', fill: '#4a3508' },
          onTime: { text: '#8fdcaa', fill: '#17351f' },
          late: { text: '#ffb3ab', fill: '#47201c' },
          rest: { text: '#c9d4da', fill: '#263138' },
        },
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
    fontSize: 13,
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
  },
});

import {
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Select,
  TextInput,
  Textarea,
  Tooltip,
} from '@mantine/core'

/** The colours of the screen, by what they are for; the two schemes have the same names. */
export const tokens = {
  light: {
    paper: '#f8f7f2',
    sheet: '#fffefb',
    sunk: '#efede5',
    hover: '#f4f2eb',
    line: '#dfdcd1',
    'line-2': '#bcb8aa',
    field: '#8b887c',
    ink: '#1b1e1b',
    'ink-2': '#464b46',
    'ink-3': '#61665f',
    accent: '#14553b',
    'accent-fill': '#14553b',
    'accent-fill-hover': '#0f4630',
    'on-accent': '#ffffff',
    'accent-soft': '#e2ede5',
    'accent-line': '#9dbfab',
    red: '#a3261c',
    'red-soft': '#fae8e5',
    'red-line': '#dfa49e',
    amber: '#825000',
    'amber-soft': '#fbf0d8',
    'amber-line': '#dcba7c',
    'chart-1': '#14553b',
    'chart-2': '#6b9c82',
    'chart-3': '#998e6b',
    'chart-4': '#625e50',
    grid: '#e6e3d9',
    shadow: '0 1px 2px rgb(40 36 20 / 0.08), 0 10px 32px rgb(40 36 20 / 0.16)',
    scrim: 'rgb(30 32 26 / 0.38)',
  },
  dark: {
    paper: '#141715',
    sheet: '#1a1e1b',
    sunk: '#101311',
    hover: '#212622',
    line: '#2d332e',
    'line-2': '#48504a',
    field: '#737c74',
    ink: '#e9ece7',
    'ink-2': '#bcc3bb',
    'ink-3': '#98a098',
    accent: '#86cba6',
    'accent-fill': '#2b7553',
    'accent-fill-hover': '#25684a',
    'on-accent': '#ffffff',
    'accent-soft': '#1c3227',
    'accent-line': '#3d6b53',
    red: '#f29a8f',
    'red-soft': '#3b211e',
    'red-line': '#7d423b',
    amber: '#e5b968',
    'amber-soft': '#362b16',
    'amber-line': '#6f5a2c',
    'chart-1': '#86cba6',
    'chart-2': '#4a8467',
    'chart-3': '#8c835f',
    'chart-4': '#a09a86',
    grid: '#272c28',
    shadow: '0 1px 2px rgb(0 0 0 / 0.5), 0 12px 36px rgb(0 0 0 / 0.55)',
    scrim: 'rgb(0 0 0 / 0.55)',
  },
} as const satisfies Record<'light' | 'dark', Readonly<Record<string, string>>>

export type TokenName = keyof typeof tokens.light

const numberStack = "'So HTX Figures', 'Be Vietnam Pro', 'Noto Sans', 'Liberation Sans', sans-serif"

/** Mantine wants ten shades of the accent; what is seen comes from the tokens through `cssVariables` below. */
const green: MantineColorsTuple = [
  '#eef5f0',
  '#e2ede5',
  '#c3dacb',
  '#9dbfab',
  '#86cba6',
  '#5d977a',
  '#2b7553',
  '#1d6346',
  '#14553b',
  '#0f4630',
]

/** Mantine's variables in the words of the tokens, the same in both schemes. */
const mantineInTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-success': 'var(--accent)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-green-filled': 'var(--accent-fill)',
  '--mantine-color-green-filled-hover': 'var(--accent-fill-hover)',
  '--mantine-color-green-light': 'var(--accent-soft)',
  '--mantine-color-green-light-hover': 'var(--accent-soft)',
  '--mantine-color-green-light-color': 'var(--accent)',
  '--mantine-color-green-outline': 'var(--accent)',
  '--mantine-color-green-text': 'var(--accent)',
  '--mantine-color-red-filled': 'var(--red)',
  '--mantine-color-red-text': 'var(--red)',
  '--mantine-color-red-light': 'var(--red-soft)',
  '--mantine-color-red-light-color': 'var(--red)',
} as const

function asVariables(scheme: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(scheme).map(([name, value]) => [`--${name}`, value]))
}

/** Writes the tokens as CSS variables (`--paper`, `--ink`, …) and points Mantine's own variables at them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--num': numberStack,
    '--print': "'Times New Roman', 'Tinos', 'Liberation Serif', serif",
  },
  light: { ...asVariables(tokens.light), ...mantineInTokens },
  dark: { ...asVariables(tokens.dark), ...mantineInTokens },
})

const fieldStyles = {
  label: { fontSize: 13, lineHeight: '20px', fontWeight: 400, color: 'var(--ink-2)', marginBottom: 4 },
  error: { fontSize: 12, lineHeight: '18px', marginTop: 4 },
  description: { fontSize: 12, lineHeight: '18px', color: 'var(--ink-3)' },
}

/** Mantine in the measures of the design: 15 px text, fields of 36 px, buttons of 34 px, one accent, a focus always seen. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 8, dark: 6 },
  colors: { green },
  fontFamily: numberStack,
  fontFamilyMonospace: numberStack,
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '17px', xl: '22px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.47', lg: '1.41', xl: '1.36' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontFamily: numberStack,
    fontWeight: '600',
    textWrap: 'wrap',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '30px' },
      h2: { fontSize: '15px', lineHeight: '22px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      vars: (_theme, props) => ({
        root: {
          '--button-height': props.size === 'xs' ? '28px' : props.size === 'lg' ? '38px' : '34px',
          '--button-fz': '13px',
          '--button-padding-x': props.size === 'xs' ? '10px' : '12px',
        },
      }),
      styles: { root: { flex: 'none', fontWeight: 500 } },
    }),
    Input: Input.extend({
      defaultProps: { size: 'md', radius: 'sm' },
      vars: (_theme, props) => ({
        wrapper: {
          '--input-height':
            props.size === 'xs' ? '28px' : props.size === 'sm' ? '32px' : props.size === 'lg' ? '40px' : '36px',
          '--input-fz': props.size === 'xs' ? '13px' : props.size === 'sm' ? '14px' : '15px',
          '--input-padding': '10px',
        },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({ styles: fieldStyles }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 2 } }),
    Select: Select.extend({ defaultProps: { size: 'md', allowDeselect: false, checkIconPosition: 'right' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm', radius: 'xs' } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', radius: 'lg', position: 'bottom-end', returnFocus: true } }),
    Modal: Modal.extend({
      defaultProps: { radius: 'xl', centered: true },
      styles: { overlay: { background: 'var(--scrim)' } },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { multiline: true, maw: 360, openDelay: 300, events: { hover: true, focus: true, touch: true } },
    }),
  },
})

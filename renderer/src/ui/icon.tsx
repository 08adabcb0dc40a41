import classes from './icon.module.css'

/** Outlines on an 18 × 18 field, drawn with 1.5 px lines in the colour of the text around them. */
const paths = {
  home: 'M2.5 8 9 2.5 15.5 8v7.5h-4.7V11H7.2v4.5H2.5z',
  voucher: 'M4 2h10v14l-2.5-1.5L9 16l-2.5-1.5L4 16zM6.5 6h5M6.5 9.5h5',
  book: 'M3 15V4.5a2 2 0 0 1 2-2h10v13H4.8a1.5 1.5 0 0 1 0-3H15M6.5 6h5',
  accounts: 'M3 3.5h12M3 3.5v11M3 7.5h5M3 11h5M3 14.5h5M10.5 7.5H15M10.5 11H15M10.5 14.5H15',
  people:
    'M4 6a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M1.8 15c0-2.9 2.2-4.7 5-4.7s5 1.8 5 4.7M11.5 3.5a2.7 2.7 0 0 1 0 5.1M13.3 10.7c1.8.5 3 2 3 4.3',
  posts: 'M6.5 2h5v3.5h-5zM1.5 11.5h4.5V15H1.5zM6.8 11.5h4.4V15H6.8zM12 11.5h4.5V15H12zM9 5.5v6M3.7 11.5v-3h10.6v3',
  party:
    'M2.5 3.5h13v11h-13zM5 12c0-1.7 1-2.6 2.3-2.6S9.6 10.3 9.6 12M6 7a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M11.5 7h2M11.5 10h2',
  calendar: 'M2.5 4h13v11.5h-13zM2.5 7.5h13M6 2v3.5M12 2v3.5',
  import: 'M9 2v8.5M5.5 7.5 9 11l3.5-3.5M2.5 11.5v4h13v-4',
  settings: 'M2.5 5h6M12.5 5h3M2.5 13h3M9.5 13h6M8.5 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5.5 13a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  find: 'M3.3 8a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0-9.4 0M11.5 11.5l4 4',
  check: 'm3.5 9.5 3.7 3.7L14.5 5.5',
  warn: 'M9 2.5 16.5 15.5h-15zM9 7.5v3.7M9 13.2v.1',
  close: 'm4.5 4.5 9 9M13.5 4.5l-9 9',
  down: 'm5 7 4 4 4-4',
  up: 'm5 11 4-4 4 4',
  right: 'm7 5 4 4-4 4',
  left: 'm11 5-4 4 4 4',
  clip: 'm14.5 8.5-5.7 5.7a3.3 3.3 0 0 1-4.7-4.7l6-6a2.2 2.2 0 0 1 3.1 3.1l-5.9 5.9a1 1 0 0 1-1.5-1.5l5.3-5.3',
  clock: 'M2.5 9a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M9 5v4.3l2.8 1.7',
  plus: 'M9 3.5v11M3.5 9h11',
  print: 'M5 6.5v-4h8v4M5 13H2.5V6.5h13V13H13M5 10.5h8v5H5z',
  meeting: 'M2.5 3h13v9h-6l-3 3v-3h-4zM5.5 6.2h7M5.5 8.8h4.5',
  file: 'M4 2h6.5L14 5.5V16H4zM10.5 2v3.5H14',
  letter: 'M2 4h14v10H2zM2 4.5l7 5.5 7-5.5',
  send: 'M15.5 2.5 2 8l5 2.5L9.5 16zM15.5 2.5 7 10.5',
  folder: 'M2 4h5l1.7 2H16v9H2z',
  eye: 'M1.5 9S4 4 9 4s7.5 5 7.5 5S14 14 9 14 1.5 9 1.5 9zM6.8 9a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
  lock: 'M3.5 8h11v7.5h-11zM6 8V5.5a3 3 0 0 1 6 0V8',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h8a4.5 4.5 0 0 1 0 9H6',
  cap: 'M1.5 7 9 3.5 16.5 7 9 10.5zM4.8 8.6v3.6c2.4 2 6 2 8.4 0V8.6M15.2 7.6v4.6',
  chart: 'M2.5 15.5h13M4.5 12.5v-4M9 12.5v-9M13.5 12.5v-6',
} as const

export type IconName = keyof typeof paths

export type IconProps = {
  name: IconName
  /** 18 px by default, 14 px when small. */
  small?: boolean
  /** Says what the icon means where no word stands beside it; otherwise it is decoration. */
  label?: string
}

/** One line icon in the colour of the text. */
export function Icon({ name, small = false, label }: IconProps) {
  const size = small ? 14 : 18
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={classes.icon} width={size} height={size} viewBox="0 0 18 18" focusable="false" {...naming}>
      <path d={paths[name]} />
    </svg>
  )
}

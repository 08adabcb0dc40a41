import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Our own variables may stand in a style attribute. */
    [variable: `--${string}`]: string | number | undefined
  }
}

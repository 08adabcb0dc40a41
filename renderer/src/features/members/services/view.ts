import type { ReactNode } from 'react'

/** What each part of the tab is given: the fiscal year, and what stands at the left of its bar. */
export type ViewProps = { year: number; bar: ReactNode }

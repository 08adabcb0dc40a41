import type { ReactNode } from 'react'
import type { MeetingTabProps } from '../tabs'

/** A part of the page of people: the links of its neighbours stand in its bar. */
export type PeopleViewProps = MeetingTabProps & { bar: ReactNode }

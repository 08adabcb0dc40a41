import { oc } from '@orpc/contract'
import { declaredErrors } from '../procedure'
import type { HubPermission } from './permission'

/** The parts of a hub whose readers must read again after a command, as `contract/procedure` has it for a book. */
export const hubSubjects = [
  'session',
  'users',
  'settings',
  'cooperatives',
  'places',
  'keys',
  'packets',
  'reports',
  'ownKey',
  'forms',
  'news',
  'targets',
  'packetsUp',
  'history',
] as const
export type HubSubject = (typeof hubSubjects)[number]

export type HubProcedureMeta = {
  /** A query reads one moment; a command writes in one transaction and leaves one row; an errand calls other deeds, or acts on who sits there. */
  kind: 'query' | 'command' | 'errand'
  permission: HubPermission
  /** Commands: what becomes stale. Queries: what the answer is made of. */
  affects: readonly HubSubject[]
}

const base = oc.$meta<HubProcedureMeta>({ kind: 'query', permission: 'hub.read', affects: [] }).errors(declaredErrors)

type Declared = { permission: HubPermission; affects?: readonly HubSubject[] }

/** A question to a hub: reads, changes nothing. */
export const hubQuery = ({ permission, affects = [] }: Declared) => base.meta({ kind: 'query', permission, affects })

/** A command to a hub: its input carries the client-made `id`; it happens once, wholly or not at all, and leaves one row. */
export const hubCommand = ({ permission, affects = [] }: Declared) =>
  base.meta({ kind: 'command', permission, affects: [...affects, 'history'] })

/** An errand of a hub: many deeds one after the other, each whole in itself, or the sitting down of a person. */
export const hubErrand = ({ permission, affects = [] }: Declared) => base.meta({ kind: 'errand', permission, affects })

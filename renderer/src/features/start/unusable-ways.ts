import type { UnusableKind } from '@shared/contract/procedure'
import type { Unusable } from '../../client/failure'

/** What can be done when a book cannot be used. */
export type UnusableWay = 'again' | 'openReadOnly' | 'openBackup' | 'restore' | 'otherBook' | 'showFile'

const readable: ReadonlySet<UnusableKind> = new Set(['damaged', 'locked', 'network', 'read-only'])

/** The ways out, the most useful first. Nothing here deletes, replaces or begins again. */
export function unusableWays({ kind, file, rescue }: Pick<Unusable, 'kind' | 'file' | 'rescue'>): UnusableWay[] {
  const ways: UnusableWay[] = []
  if (kind === 'damaged' && rescue !== null) ways.push('openBackup')
  if (file !== null && readable.has(kind)) ways.push('openReadOnly')
  if (kind === 'damaged' && file !== null && rescue !== null) ways.push('restore')
  if (kind !== 'not-a-book' && kind !== 'newer') ways.push('again')
  if (kind !== 'damaged' && rescue !== null) ways.push('openBackup')
  ways.push('otherBook')
  if (file !== null && kind !== 'missing') ways.push('showFile')
  return ways
}

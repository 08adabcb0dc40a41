import type { DueThing } from '@shared/contract/supervision/overview'

const tabOf: Readonly<Record<DueThing['kind'], string>> = {
  plan: 'plan',
  signing: 'inspections',
  finding: 'findings',
  answer: 'findings',
  request: 'requests',
  complaint: 'complaints',
  sample: 'samples',
}

/** The place where something that is due is settled. */
export function pathOfDue({ kind, id }: Pick<DueThing, 'kind' | 'id'>): string {
  return `/supervision/${tabOf[kind]}/${encodeURIComponent(id)}`
}

import { useQuery } from '@tanstack/react-query'
import type { LikenessKind } from '@shared/contract/member-parts'
import { api } from '../../../client/client'

/** Members who may be one person, and by which sign. */
export type LikeGroup = { kind: LikenessKind; members: { code: string; name: string }[] }

const none: readonly LikeGroup[] = []

/** The groups of members who may be one person; none while they are not known. */
export function useDuplicates(): readonly LikeGroup[] {
  return useQuery(api.members.duplicates.queryOptions({ input: {} })).data ?? none
}

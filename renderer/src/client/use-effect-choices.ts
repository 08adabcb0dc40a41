import { useQueries, useQuery } from '@tanstack/react-query'
import type { PostKind } from '@shared/contract/post-parts'
import { useMemo } from 'react'
import { api } from './client'

const LIMIT = 20_000

/** What the effects of a resolution are chosen from, as `ui/effect-form` takes it; lists are the same arrays while they are the same. */
export function useEffectChoices(on: string) {
  const rows = useQuery(api.members.list.queryOptions({ input: { limit: LIMIT } })).data?.rows
  const entries = useQuery(api.charter.read.queryOptions({ input: { on } })).data?.entries
  const held = useQuery(api.posts.list.queryOptions({ input: { on } })).data?.posts
  const years = useQuery(api.distribution.years.queryOptions({ input: {} })).data?.years
  const submitted = useQueries({
    queries: (years ?? []).map((year) => api.distribution.submitted.queryOptions({ input: { year } })),
  })
  const members = useMemo(() => rows ?? [], [rows])
  const applicants = useMemo(() => members.filter(({ stage }) => stage === 'applied'), [members])
  const settings = useMemo(() => entries ?? [], [entries])
  const posts = useMemo(
    () =>
      (held ?? [])
        .filter(({ endedOn }) => endedOn === null)
        .map(({ postId, kind, name }): { postId: string; kind: PostKind; name: string } => ({ postId, kind, name })),
    [held],
  )
  return {
    members,
    applicants,
    settings,
    posts,
    years: years ?? [],
    distributions: submitted.flatMap(({ data }) =>
      (data?.distributions ?? [])
        .filter(({ state }) => state === 'submitted')
        .map(({ distributionId, year, name }) => ({ distributionId, year, name })),
    ),
  }
}

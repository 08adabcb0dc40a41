import { useQuery } from '@tanstack/react-query'
import type { Post } from '@shared/contract/post-parts'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { useWorkPeriod } from '../../ui/work-period'
import { postTabIn } from './post-path'

const none: readonly Post[] = []

/** What one is doing beside the chart or the list. */
export type PostDoing = 'looking' | 'appointing' | 'ending' | 'authorising' | 'changingForm' | 'declaring'

/** The place of bodies and posts: the day looked at, the part shown, the holding one stands at, and what one is doing. */
export function usePostsPlace() {
  const [path] = useLocation()
  const { today } = useWorkPeriod()
  const [day, setDay] = useState<CivilDate | null>(null)
  const [chosen, choose] = useState<string | null>(null)
  const [doing, setDoing] = useState<PostDoing>('looking')
  const on = day ?? today
  const list = useQuery(api.posts.list.queryOptions({ input: { on } }))
  const chart = useQuery(api.posts.chart.queryOptions({ input: { on } }))
  const all = list.data?.posts ?? none
  return {
    tab: postTabIn(path),
    today,
    on,
    setDay,
    all,
    chart: chart.data ?? null,
    error: list.error ?? chart.error,
    post: all.find(({ postId }) => postId === chosen) ?? null,
    choose,
    doing,
    setDoing,
    isRead: list.data !== undefined && chart.data !== undefined,
  }
}

export type PostsPlace = ReturnType<typeof usePostsPlace>

import { useQuery } from '@tanstack/react-query'
import type { RegisteredPaper } from '@shared/contract/correspondence'
import type { CivilDate } from '@shared/domain/civil-date'
import { useDeferredValue, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { useWorkPeriod } from '../../ui/work-period'
import { paperTabIn } from './paper-path'

const none: readonly RegisteredPaper[] = []

/** What one is doing beside the register. */
export type PaperDoing = 'looking' | 'entering' | 'deciding' | 'handling' | 'voiding'

/** The place of papers in and out: the part shown, the span, what is searched, the line one stands at, and what one is doing. */
export function usePapers() {
  const [path] = useLocation()
  const { today } = useWorkPeriod()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [from, setFrom] = useState<CivilDate | null>(null)
  const [to, setTo] = useState<CivilDate | null>(null)
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const [doing, setDoing] = useState<PaperDoing>('looking')
  const tab = paperTabIn(path)
  const direction = tab === 'out' ? ('out' as const) : ('in' as const)
  // A register runs by calendar year: this year unless another span is asked for.
  const span = { from: from ?? `${today.slice(0, 4)}-01-01`, to: to ?? `${today.slice(0, 4)}-12-31` }
  const asked = useDeferredValue(query)
  const answer = useQuery(api.correspondence.list.queryOptions({ input: { direction, ...span, search: asked } }))
  const papers = answer.data?.papers ?? none
  const at = papers.findIndex(({ key }) => key === chosen)
  return {
    tab,
    direction,
    today,
    span,
    setFrom,
    setTo,
    query,
    setQuery,
    papers,
    at: Math.max(at, 0),
    paper: papers[Math.max(at, 0)] ?? null,
    choose,
    doing,
    setDoing,
    grid,
    search,
    isRead: answer.data !== undefined,
    error: answer.error,
  }
}

export type PapersPlace = ReturnType<typeof usePapers>

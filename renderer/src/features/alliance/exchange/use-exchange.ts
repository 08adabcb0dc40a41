import { useQuery } from '@tanstack/react-query'
import type { NewsKind, NewsRow, OutboxRow } from '@shared/contract/alliance-exchange'
import { foldText } from '@shared/domain/text-fold'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { useWorkPeriod } from '../../../ui/work-period'
import { exchangePartIn } from './exchange-path'

const noRows: readonly OutboxRow[] = []
const noNews: readonly NewsRow[] = []

/** What one is doing beside the list; 'handing' and 'withdrawing' are about the packet one stands at. */
export type ExchangeDoing =
  | 'looking'
  | 'handing'
  | 'withdrawing'
  | 'taking'
  | 'registering'
  | 'setting'
  | 'answering'
  | 'putting'

/** A packet of the alliance that is looked at: a file, or one that came over the line. */
export type GivenPacket = { file: File } | { sha256: string; arrivedAt: string }

/** The exchange: the part shown, its rows, the line one stands at, and what one is doing. */
export function useExchange() {
  const [path] = useLocation()
  const { today } = useWorkPeriod()
  const grid = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [doing, setDoing] = useState<ExchangeDoing>('looking')
  const [given, setGiven] = useState<GivenPacket | null>(null)
  const [kind, setKind] = useState<NewsKind | null>(null)
  const [search, setSearch] = useState('')
  const part = exchangePartIn(path)
  const state = useQuery(api.allianceExchange.state.queryOptions({ input: {} }))
  const outbox = useQuery(api.allianceExchange.outbox.queryOptions({ input: {} }))
  const news = useQuery(api.allianceExchange.news.queryOptions({ input: {} }))
  const rows = outbox.data?.rows ?? noRows
  const all = news.data?.rows ?? noNews
  const listed = useMemo(() => found(all, kind, search), [all, kind, search])
  return {
    part,
    today,
    state: state.data,
    rows,
    news: listed,
    newsKinds: useMemo(() => new Set(all.map((one) => one.kind)), [all]),
    kind,
    setKind,
    search,
    setSearch,
    at,
    setAt,
    packet: part === 'outbox' ? (rows[at] ?? null) : null,
    item: part === 'news' ? (listed[at] ?? null) : null,
    doing,
    setDoing,
    given,
    /** Begins to look at a packet. */
    look: (packet: GivenPacket) => {
      setGiven(packet)
      setDoing('taking')
    },
    grid,
    error: state.error ?? outbox.error ?? news.error,
    /** Back to the list, the cursor in it. */
    back: () => {
      setDoing('looking')
      setGiven(null)
      setTimeout(() => grid.current?.focus(), 0)
    },
  }
}

export type Exchange = ReturnType<typeof useExchange>

function found(rows: readonly NewsRow[], kind: NewsKind | null, search: string): readonly NewsRow[] {
  const words = foldText(search).split(' ').filter(Boolean)
  return rows.filter((row) => {
    const text = foldText(`${row.title} ${row.text}`)
    return (kind === null || row.kind === kind) && words.every((word) => text.includes(word))
  })
}

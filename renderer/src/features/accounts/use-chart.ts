import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { useWorkPeriod } from '../../ui/work-period'
import { treeRows, type TreeRow } from './account-tree'
import type { GeneralBalance } from './moving-draft'

/** What stands at the right: an account, or what is being done with it. */
export type Doing =
  | { kind: 'looking' }
  | { kind: 'opening' }
  | { kind: 'renaming' }
  | { kind: 'moving'; from: string; to: string; balances: readonly GeneralBalance[] }

const none: readonly AccountWithFigures[] = []

/** The chart of accounts on the screen: its rows, what narrows them, where one stands, and what one is doing there. */
export function useChart() {
  const [path] = useLocation()
  const { period } = useWorkPeriod()
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [onlyUsed, setOnlyUsed] = useState(false)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState(() => path.split('/')[2] ?? '')
  const [doing, setDoing] = useState<Doing>({ kind: 'looking' })
  const answer = useQuery(api.accounts.figures.queryOptions({ input: period, placeholderData: keepPreviousData }))
  const isRead = answer.data !== undefined
  const accounts = answer.data ?? none
  const rows = useMemo(() => treeRows(accounts, { query, onlyUsed, folded }), [accounts, query, onlyUsed, folded])
  const place = Math.max(
    rows.findIndex((row) => nameOf(row) === chosen),
    0,
  )
  useEffect(() => {
    // Ready for the keys as soon as the list stands.
    if (isRead) grid.current?.focus()
  }, [isRead])
  return {
    grid,
    search,
    query,
    setQuery,
    onlyUsed,
    setOnlyUsed,
    isRead,
    error: answer.error,
    accounts,
    rows,
    place,
    row: rows[place],
    choose: (row: TreeRow) => setChosen(nameOf(row)),
    chooseCode: setChosen,
    doing,
    setDoing,
    toggle: (code: string) => {
      const next = new Set(folded)
      if (!next.delete(code)) next.add(code)
      setFolded(next)
    },
    foldAll: () => setFolded(folded.size > 0 ? new Set() : new Set(accounts.map(({ code }) => code))),
    toSearch: () => {
      search.current?.focus()
      search.current?.select()
    },
    backToGrid: () => {
      setDoing({ kind: 'looking' })
      setTimeout(() => grid.current?.focus(), 0)
    },
  }
}

export type Chart = ReturnType<typeof useChart>

/** A row by the code of its account; the general part of a parent apart from the parent. */
function nameOf({ account, kind }: TreeRow): string {
  return kind === 'account' ? account.code : `${account.code} ${kind}`
}

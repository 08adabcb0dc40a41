import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { reportPeriodOf } from '@shared/domain/report-period'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useGridFocus } from '../../../ui/use-grid-focus'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { alliancePath } from '../alliance-path'
import { rowsOf, type Shown } from './indicator-rows'
import { firstPeriod, type ShownKind } from './period-choices'
import { useFill } from './use-fill'
import { useIndicatorActions } from './use-indicator-actions'

/** Everything the list of indicators shows and does: the period one looks at, its rows, the cursor, the open field, the open explanation. */
export function useIndicators() {
  const [path, navigate] = useLocation()
  const { context } = useActionHost()
  const work = useWorkPeriod()
  const { form, change } = useKeptForm('alliance indicators', () => ({
    kind: 'halfYear' as ShownKind,
    key: firstPeriod(work.today).key,
    shown: 'all' as Shown,
    query: '',
  }))
  const { from, to } = reportPeriodOf(form.key) ?? firstPeriod(work.today)
  const { data, error } = useQuery(
    api.indicators.figures.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }),
  )
  const rows = useMemo(() => (data === undefined ? [] : rowsOf(data, form)), [data, form])
  // The figure that is explained has the cursor when one comes to it by its address.
  const open = path.split('/')[3] ?? null
  const [atKey, setAtKey] = useState<string | null>(open)
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === atKey),
  )
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const kinds = useRef<HTMLSelectElement>(null)
  const toGrid = () => requestAnimationFrame(() => grid.current?.focus())
  const fill = useFill(rows, { from, to }, { today: work.today, onAt: setAtKey, onDone: toGrid })
  useGridFocus(grid, data !== undefined)
  const explain = (code: string) => {
    navigate(alliancePath('indicators', code))
    setAtKey(code)
  }
  const close = () => {
    navigate(alliancePath('indicators'))
    toGrid()
  }
  const actions = useIndicatorActions({
    period: { from, to },
    row: rows[at],
    shown: form.shown,
    isOpen: open !== null,
    onFill: () => fill.begin(rows[at]),
    onShown: (shown) => change({ shown }),
    onPeriod: () => kinds.current?.focus(),
    onSearch: () => search.current?.focus(),
    onClose: close,
  })
  return {
    data,
    error,
    form,
    change,
    work,
    period: { from, to },
    rows,
    at,
    setAtKey,
    open,
    explain,
    close,
    grid,
    search,
    kinds,
    toGrid,
    fill,
    actions,
    mayFill: context.can('alliance.report'),
  }
}

/** What `useIndicators` gives. */
export type Indicators = ReturnType<typeof useIndicators>

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatCivilDate } from '@shared/domain/civil-date'
import { reportPeriodOf } from '@shared/domain/report-period'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { SearchField } from '../../../ui/search-field'
import { Sheet, Split } from '../../../ui/sheet'
import { useGridFocus } from '../../../ui/use-grid-focus'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { alliancePath } from '../alliance-path'
import { ExplanationPanel } from './explanation-panel'
import { IndicatorGrid } from './indicator-grid'
import { type IndicatorRow, rowsOf, type Shown } from './indicator-rows'
import classes from './indicators.module.css'
import { firstPeriod, type ShownKind } from './period-choices'
import { Filters, PeriodFields } from './indicator-bar'
import { useFill } from './use-fill'
import { useIndicatorActions } from './use-indicator-actions'
import { Warnings } from './warnings'

const PANEL = 520

/** Every indicator of a period: what the book knows, what people fill in, and what each is made of. */
export function IndicatorsPage() {
  const text = useText()
  const say = text.indicators
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
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  const may = context.can('alliance.report')
  return (
    <>
      <div className={classes.bar}>
        <PeriodFields
          kinds={kinds}
          form={form}
          today={work.today}
          firstDay={work.firstDay}
          onChange={(kind, key) => change({ kind, key })}
        />
        <div className={classes.search}>
          <SearchField
            ref={search}
            label={say.search}
            value={form.query}
            onChange={(query) => change({ query })}
            onRows={() => grid.current?.focus()}
          />
        </div>
        <Filters shown={form.shown} missing={data.missing} onShown={(shown) => change({ shown })} />
        <div className={classes.end}>
          <ActionButton action={actions.fill} size="sm" />
          <ActionButton action={actions.print} size="sm" />
        </div>
      </div>
      <p className={classes.hint}>{say.hintLine(formatCivilDate(data.before.from), formatCivilDate(data.before.to))}</p>
      <Warnings
        warnings={data.warnings}
        onGo={(key) => {
          setAtKey(key)
          toGrid()
        }}
      />
      {fill.isFaulty ? (
        <Note tone="red" urgent>
          {say.faulty(expectedWords(rows, fill.open?.code ?? '', text))}
        </Note>
      ) : fill.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(fill.error, text.failure).join(' ')}
        </Note>
      )}
      <div className={classes.room}>
        <Split side={open === null ? null : PANEL}>
          <Sheet fill label={say.list}>
            <IndicatorGrid
              grid={grid}
              rows={rows}
              missing={data.missing}
              at={at}
              onAt={(place) => setAtKey(rows[place]?.key ?? null)}
              onOpen={explain}
              onType={() => search.current?.focus()}
              fill={fill}
              mayFill={may}
              isNarrow={open !== null}
            />
          </Sheet>
          {open === null ? null : (
            <ExplanationPanel
              key={`${open} ${from} ${to}`}
              code={open}
              period={{ from, to }}
              onClose={close}
              onFigure={explain}
            />
          )}
        </Split>
      </div>
    </>
  )
}

function expectedWords(rows: readonly IndicatorRow[], code: string, text: Text): string {
  const unit: IndicatorUnit = rows.find(({ key }) => key === code)?.figure?.unit ?? 'text'
  return text.indicators.expected[unit]
}

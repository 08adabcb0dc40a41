import { formatDong } from '@shared/domain/money'
import { shownChange, shownIndicator, unitWords } from '@shared/text/indicator-shown'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import { type IndicatorRow, isFilledIn } from './indicator-rows'
import classes from './indicators.module.css'
import type { Fill } from './use-fill'

export type IndicatorGridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly IndicatorRow[]
  missing: number
  at: number
  onAt: (at: number) => void
  onOpen: (code: string) => void
  onType: () => void
  fill: Fill
  /** Whether who looks may fill in. */
  mayFill: boolean
  /** Beside an explanation only name, figure and source stand. */
  isNarrow: boolean
}

/** Every figure of the period under the title of its group; a figure that people fill in is typed where it stands. */
export function IndicatorGrid(props: IndicatorGridProps) {
  const { grid, rows, missing, at, onAt, onOpen, onType, fill, mayFill, isNarrow } = props
  const text = useText()
  const say = text.indicators
  const columns = useMemo(() => {
    const all = columnsOf(text, fill)
    return isNarrow ? all.filter(({ key }) => BESIDE.includes(key)) : all
  }, [text, fill, isNarrow])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, row: IndicatorRow | undefined) => {
    if (!mayFill || !isFilledIn(row) || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key.length !== 1 || event.key === ' ') return
    event.preventDefault()
    fill.begin(row, event.key)
  }
  return (
    <DataGrid
      ref={grid}
      id="alliance.indicators"
      label={say.list}
      columns={columns}
      rowCount={rows.length}
      getRow={(place) => rows[place]}
      active={at}
      onActive={(place) => onAt(place)}
      onKeyDown={onKeyDown}
      onOpen={({ figure }) => (figure === null ? undefined : onOpen(figure.code))}
      onType={onType}
      rowTone={({ figure }) => (figure === null ? 'heading' : undefined)}
      rowHeight={30}
      footLabel={missing === 0 ? say.complete : say.missing(formatDong(missing))}
      empty={
        <EmptyState icon="check" title={say.nothing}>
          <p>{say.nothingWay}</p>
        </EmptyState>
      }
    />
  )
}

/** The columns that are left when an explanation stands beside the list. */
const BESIDE = ['name', 'value', 'source']

function columnsOf(text: Text, fill: Fill): GridColumn<IndicatorRow>[] {
  const { column } = text.indicators
  return [
    {
      key: 'name',
      title: column.name,
      width: 260,
      grow: true,
      fixed: true,
      value: ({ group, figure }) => figure?.name ?? group,
      render: ({ group, figure }) =>
        figure === null ? (
          group
        ) : (
          <span className={classes.name} title={figure.name}>
            {figure.name}
          </span>
        ),
    },
    {
      key: 'unit',
      title: column.unit,
      width: 64,
      value: ({ figure }) => (figure === null ? null : unitWords[figure.unit]),
    },
    {
      key: 'value',
      title: column.value,
      kind: 'amount',
      width: 190,
      value: ({ figure }) => (figure === null ? null : shownIndicator(figure.unit, figure.value, figure.text)),
      render: (row) => <ValueCell row={row} fill={fill} />,
    },
    {
      key: 'previous',
      title: column.previous,
      kind: 'amount',
      width: 150,
      value: ({ figure }) => (figure === null ? null : shownIndicator(figure.unit, figure.previous, null)),
    },
    {
      key: 'change',
      title: column.change,
      kind: 'amount',
      width: 130,
      value: ({ figure }) => (figure === null ? null : shownChange(figure.unit, figure.value, figure.previous)),
    },
    {
      key: 'source',
      title: column.source,
      width: 168,
      value: ({ figure }) => (figure === null ? null : text.indicators.source[sourceOf(figure)]),
      render: ({ figure }) =>
        figure === null ? null : <Tag tone={TONES[sourceOf(figure)]}>{text.indicators.source[sourceOf(figure)]}</Tag>,
    },
  ]
}

const TONES = { book: 'line', unknown: 'plain', declared: 'green', proposed: 'amber', missing: 'amber' } as const

/** Where a figure is from: the book (or it does not say), somebody for this period, an earlier period, nobody yet. */
export function sourceOf({
  source,
  isMissing,
  isDeclared,
  proposed,
}: NonNullable<IndicatorRow['figure']>): keyof typeof TONES {
  if (source === 'book') return isMissing ? 'unknown' : 'book'
  if (isDeclared) return 'declared'
  return proposed === null ? 'missing' : 'proposed'
}

/** The figure, or the field it is typed into; what an earlier period offers stands slanted, and Enter takes it. */
function ValueCell({ row, fill }: { row: IndicatorRow; fill: Fill }) {
  const say = useText().indicators
  const { figure } = row
  if (figure === null) return null
  const { unit, value, text, proposed } = figure
  const offered = proposed === null ? '' : shownIndicator(unit, proposed.value, proposed.text)
  if (fill.open?.code === figure.code)
    return <ValueField figure={figure} offered={offered} fill={fill} typed={fill.open.typed} />
  const shown = shownIndicator(unit, value, text)
  if (shown !== '')
    return (
      <span className={classes.value} title={shown}>
        {shown}
      </span>
    )
  return offered === '' ? null : (
    <em className={classes.offered} title={say.offered(offered)}>
      {offered}
    </em>
  )
}

type ValueFieldProps = { figure: NonNullable<IndicatorRow['figure']>; offered: string; fill: Fill; typed: string }

/** The field of a figure: Enter and the arrows keep it and go on, Escape gives it up. */
function ValueField({ figure, offered, fill, typed }: ValueFieldProps) {
  const say = useText().indicators
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  // What went wrong is said over the list, which moves it: the field stays in sight.
  useEffect(() => {
    if (fill.isFaulty) field.current?.scrollIntoView({ block: 'center' })
  }, [fill.isFaulty])
  return (
    <input
      ref={field}
      className={classes.field}
      aria-label={say.fieldOf(figure.name)}
      aria-invalid={fill.isFaulty || undefined}
      placeholder={offered === '' ? say.hint[figure.unit] : offered}
      autoComplete="off"
      spellCheck={false}
      maxLength={4000}
      value={typed}
      onChange={(event) => fill.type(event.currentTarget.value)}
      onBlur={() => fill.leave(figure.code)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') fill.keep(event.shiftKey ? -1 : 1)
        else if (event.key === 'ArrowDown') fill.keep(1)
        else if (event.key === 'ArrowUp') fill.keep(-1)
        else if (event.key === 'Escape') fill.drop()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}

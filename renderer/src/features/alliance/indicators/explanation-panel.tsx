import { useInfiniteQuery } from '@tanstack/react-query'
import type { IndicatorPart, ListedFigure } from '@shared/contract/indicators'
import { formatDong } from '@shared/domain/money'
import { type DateRange, describePeriod } from '@shared/domain/period'
import { shownChange, shownIndicator } from '@shared/text/indicator-shown'
import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import classes from './indicators.module.css'
import { partPath } from './part-path'

const PAGE = 200

export type ExplanationPanelProps = {
  code: string
  period: DateRange
  onClose: () => void
  /** Goes to another figure that this one was reckoned from. */
  onFigure: (code: string) => void
}

/** What a figure means, how it is reckoned and what it is made of, down to the voucher or the member. */
export function ExplanationPanel({ code, period, onClose, onFigure }: ExplanationPanelProps) {
  const grid = useRef<HTMLDivElement>(null)
  const text = useText()
  const say = text.indicators
  const [, navigate] = useLocation()
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    api.indicators.explain.infiniteOptions({
      input: (offset: number) => ({ code, ...period, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (page, pages) => {
        const read = pages.reduce((sum, one) => sum + one.parts.length, 0)
        return read < page.total ? read : null
      },
    }),
  )
  const parts = useMemo(() => data?.pages.flatMap((page) => page.parts) ?? [], [data])
  const columns = useMemo(() => columnsOf(text), [text])
  const [first] = data?.pages ?? []
  const hasParts = (first?.total ?? 0) > 0
  // The keys go to the parts: Enter opens one, Esc goes back to the list.
  useEffect(() => {
    if (hasParts) grid.current?.focus({ preventScroll: true })
  }, [hasParts])
  if (first === undefined)
    return (
      <SidePanel title={say.explanation} onClose={onClose}>
        {error === null ? (
          <ProgressBar what={text.alliance.reading} done={0} total={0} />
        ) : (
          <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
        )}
      </SidePanel>
    )
  const { figure, total, sum, adds } = first
  return (
    <SidePanel title={figure.name} onClose={onClose}>
      <Meaning figure={figure} definition={first.definition} formula={first.formula} period={period} />
      {figure.source === 'person' ? (
        <Declared rows={first.declared} figure={figure} />
      ) : (
        <div className={classes.parts}>
          <h3>{adds ? say.parts(formatDong(total)) : say.madeFrom(formatDong(total))}</h3>
          <DataGrid
            ref={grid}
            id="alliance.indicator-parts"
            label={say.partList}
            columns={columns}
            rowCount={total}
            getRow={(place) => parts[place]}
            onRangeNeeded={() => {
              if (hasNextPage && !isFetching) void fetchNextPage()
            }}
            onOpen={(part) => {
              const path = partPath(part, period)
              if (part.kind === 'indicator') onFigure(part.reference)
              else if (path !== null) navigate(path)
            }}
            {...(adds && sum !== null ? { footLabel: say.sum, totals: { amount: sum } } : {})}
            empty={
              <EmptyState icon="find" title={say.noParts}>
                <p>{say.noPartsWay}</p>
              </EmptyState>
            }
          />
        </div>
      )}
    </SidePanel>
  )
}

type MeaningProps = { figure: ListedFigure; definition: string; formula: string; period: DateRange }

function Meaning({ figure, definition, formula, period }: MeaningProps) {
  const say = useText().indicators
  const { unit, value, text, previous } = figure
  const shown = shownIndicator(unit, value, text)
  const change = shownChange(unit, value, previous)
  return (
    <>
      <FactList
        facts={[
          { name: say.fact.period, value: describePeriod(period.from, period.to) },
          { name: say.fact.value, value: shown === '' ? '–' : shown },
          ...(previous === null
            ? []
            : [
                {
                  name: say.fact.previous,
                  value: `${shownIndicator(unit, previous, null)}${change === '' ? '' : ` (${change})`}`,
                },
              ]),
          { name: say.fact.nature, value: say.nature[figure.nature] },
        ]}
      />
      <p className={classes.words}>{definition}</p>
      {formula === '' ? null : (
        <p className={classes.words}>
          <span className={classes.quiet}>{say.fact.formula}</span> {formula}
        </p>
      )}
    </>
  )
}

type DeclaredProps = {
  figure: ListedFigure
  rows: readonly { from: string; to: string; value: number | null; text: string | null; by: string; at: string }[]
}

/** Who declared it when, newest first; what an earlier period offers is marked as that. */
function Declared({ figure, rows }: DeclaredProps) {
  const say = useText().indicators
  if (rows.length === 0)
    return (
      <EmptyState icon="file" title={say.neverDeclared}>
        <p>{say.neverDeclaredWay}</p>
      </EmptyState>
    )
  return (
    <>
      {figure.proposed === null ? null : <Note tone="amber">{say.offeredNote}</Note>}
      <h3 className={classes.title}>{say.declaredRows}</h3>
      <ol className={classes.declared}>
        {rows.map(({ from, to, value, text, by, at }, place) => (
          <li key={`${at} ${place}`}>
            <b>{value === null && text === null ? say.takenBack : shownIndicator(figure.unit, value, text)}</b>
            <span>{describePeriod(from, to)}</span>
            <span className={classes.quiet}>{say.declaredBy(by, momentText(at))}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function columnsOf(text: Text): GridColumn<IndicatorPart>[] {
  const { partColumn, partKind } = text.indicators
  return [
    { key: 'on', title: partColumn.on, kind: 'date', width: 104, value: ({ on }) => on },
    {
      key: 'detail',
      title: partColumn.detail,
      width: 104,
      value: ({ kind, detail, reference }) => (detail !== '' ? detail : kind === 'member' ? reference : ''),
    },
    {
      key: 'text',
      title: partColumn.text,
      width: 150,
      grow: true,
      value: ({ text: words }) => words,
      render: ({ kind, text: words }) =>
        kind === 'rest' || kind === 'indicator' || kind === 'setting' ? (
          <span title={words}>
            <Tag>{partKind[kind]}</Tag> {words}
          </span>
        ) : (
          <span title={words}>{words}</span>
        ),
    },
    { key: 'amount', title: partColumn.amount, kind: 'amount', width: 120, value: ({ amount }) => amount },
  ]
}

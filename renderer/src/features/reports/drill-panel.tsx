import { useQuery } from '@tanstack/react-query'
import type { Drill, ReportHead, ReportRow } from '@shared/contract/report'
import type { FigurePart } from '@shared/contract/vouchers'
import { formatDong } from '@shared/domain/money'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { type Text, useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyNote } from '../../ui/key-hint'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import { drillOf } from '../../ui/report-table'
import { Gap, Sheet } from '../../ui/sheet'
import { DrillFigure } from './drill-figure'
import { comparedWith, drillLevel, type DrillLevel, signedLevel, totalOf } from './drill-levels'
import { DrillPath } from './drill-path'
import { DrillPostings } from './drill-postings'
import { levelName, namedLine, stepBack, stepInto } from './drill-steps'
import { PartGrid } from './part-grid'
import type { DrillPlace } from './report-place'
import classes from './reports.module.css'
import { usePartNames } from './use-part-names'

export type DrillPanelProps = {
  head: ReportHead
  row: ReportRow
  at: DrillPlace
  onStep: (next: DrillPlace) => void
  onClose: () => void
}

/**
 * What is behind a figure: accounts, parties, postings, voucher. Enter goes one step in, Esc one back, the path stays in
 * view, and the sum of what is listed stands under it, equal to the figure or with the reason why not.
 */
export function DrillPanel(props: DrillPanelProps) {
  const text = useText()
  const drill = drillOf(props.row, props.at.column)
  const answer = useQuery(
    api.vouchers.parts.queryOptions({ input: drill ?? { accounts: [] }, enabled: drill !== null }),
  )
  if (answer.error !== null) return <Note tone="red">{failureWords(answer.error, text.failure).join(' ')}</Note>
  if (drill === null || answer.data === undefined) {
    return <ProgressBar what={text.reports.drill.reading} done={0} total={0} />
  }
  return <DrillSteps {...props} drill={drill} parts={answer.data.parts} total={answer.data.total} />
}

type DrillStepsProps = DrillPanelProps & { drill: Drill; parts: readonly FigurePart[]; total: number }

function DrillSteps({ head, row, at, drill, parts, total, onStep, onClose }: DrillStepsProps) {
  const say = useText().reports.drill
  const value = row.cells[at.column]
  const figure = typeof value === 'number' ? value : 0
  const compared = comparedWith(figure, total)
  const level = useMemo(
    () => signedLevel(drillLevel(parts, at.account), compared.sign),
    [parts, at.account, compared.sign],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    const next = stepBack(at, level, new Set(parts.map(({ account }) => account)).size)
    if (next === null) onClose()
    else onStep(next)
  }
  return (
    <div className={classes.panel} onKeyDown={onKeyDown} role="region" aria-label={say.label}>
      <Sheet
        fill
        title={<DrillPath head={head} row={row} level={level} at={at} onStep={onStep} />}
        aside={
          <>
            <Gap />
            <KeyNote keys="Esc">{say.back}</KeyNote>
            <KeyNote keys="Enter">{say.deeper}</KeyNote>
          </>
        }
      >
        <DrillFigure head={head} row={row} column={at.column} figure={figure} drill={drill} />
        {compared.equal ? null : <Difference sum={total * compared.sign} figure={figure} />}
        {level.lines.length === 0 ? (
          <EmptyState icon="book" title={say.none}>
            {say.noneWhy}
          </EmptyState>
        ) : (
          <DrillLists row={row} at={at} drill={drill} level={level} equal={compared.equal} onStep={onStep} />
        )}
      </Sheet>
    </div>
  )
}

type DrillListsProps = Pick<DrillPanelProps, 'row' | 'at' | 'onStep'> & {
  drill: Drill
  level: DrillLevel
  equal: boolean
}

/** The list one may go into and, under it, the postings of the marked line; the focus is in the one or the other. */
function DrillLists({ row, at, drill, level, equal, onStep }: DrillListsProps) {
  const say = useText().reports.drill
  const nameOf = usePartNames()
  const list = useRef<HTMLDivElement>(null)
  const postings = useRef<HTMLDivElement>(null)
  const [marks, setMarks] = useState<Readonly<Record<string, number>>>({})
  const name = levelName(level)
  const marked = marks[name] ?? namedLine(level, at)
  const line = level.lines[marked] ?? level.lines[0]
  const inPostings = at.posting !== null || level.of === 'postings'
  useEffect(() => {
    const to = inPostings ? postings.current : list.current
    to?.focus()
  }, [inPostings, name])
  if (line === undefined) return null
  return (
    <>
      {level.of === 'postings' ? null : (
        <PartGrid
          key={name}
          ref={list}
          of={level.of}
          lines={level.lines}
          nameOf={nameOf}
          active={marked}
          onActive={(place) => setMarks({ ...marks, [name]: place })}
          onOpen={(into) => onStep(stepInto(at, level, into))}
          foot={{ label: footWords(level, row, equal, say), total: totalOf(level.lines) }}
        />
      )}
      <DrillPostings
        key={`${line.account} ${line.party ?? ''}`}
        ref={postings}
        drill={drill}
        line={line}
        name={nameOf(line)}
        posting={at.posting}
        onLeave={(posting) => onStep({ ...at, account: line.account, party: line.party, posting })}
      />
    </>
  )
}

function Difference({ sum, figure }: { sum: number; figure: number }) {
  const say = useText().reports.drill
  return (
    <div className={classes.difference}>
      <Note tone="plain">{say.differs(formatDong(sum), formatDong(figure))}</Note>
    </div>
  )
}

/** 'Cộng, bằng mã số 310' under what makes up the whole figure; the account's own sum under the parties of one of several. */
function footWords(level: DrillLevel, row: ReportRow, equal: boolean, say: Text['reports']['drill']): string {
  if (level.of === 'parties' && level.ofSeveral) return say.sumOfAccount(level.account ?? '')
  if (!equal) return say.sumOf
  const code = row.cells['code'] ?? row.cells['account']
  return say.sum(typeof code === 'string' && code !== '' ? say.line(code) : say.figure)
}

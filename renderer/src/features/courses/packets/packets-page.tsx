import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SendingCooperative } from '@shared/contract/training-packets'
import { formatDong } from '@shared/domain/money'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { BookKey } from '../../../client/book-key'
import { api, core } from '../../../client/client'
import { keepFile } from '../../../client/desktop'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { showDone, showFault } from '../../../ui/toast'
import type { CourseTabProps } from '../tabs'
import classes from './packets.module.css'

const PANEL = 420

type Row = Omit<SendingCooperative, 'taxCode'> & { taxCode: string | null }

/** The results of a class as packets, one for each co-operative or one for all, and the key they are signed with. */
export function PacketsPage({ course }: CourseTabProps) {
  const text = useText()
  const say = text.training.send
  const grid = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [password, setPassword] = useState('')
  const { data, error } = useQuery(
    api.trainingPackets.cooperatives.queryOptions({ input: { courseId: course.courseId } }),
  )
  const rows = useMemo((): Row[] => {
    if (data === undefined || data.learnerCount === 0) return []
    return [...data.cooperatives, { taxCode: null, name: say.all, learnerCount: data.learnerCount }]
  }, [data, say])
  const chosen = rows[at]
  const { make, busy } = useMaking(course.courseId, chosen, password)
  useActions([make])
  const isRead = data !== undefined
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead])
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.courses.reading} done={0} total={0} />
  return (
    <Split side={PANEL}>
      <Sheet label={say.title} fill>
        <CooperativeGrid grid={grid} rows={rows} at={at} setAt={setAt} />
      </Sheet>
      <SidePanel title={say.title} foot={<ActionButton action={make} primary loading={busy} />}>
        <div className={classes.side}>
          <p>{say.words}</p>
          {data.withoutTaxCode === 0 ? null : (
            <Note tone="amber">{say.withoutTaxCode(formatDong(data.withoutTaxCode))}</Note>
          )}
          {chosen === undefined ? null : <b>{say.chosen(chosen.name)}</b>}
          {data.key?.isSealed === true ? (
            <TextInput
              type="password"
              label={say.password}
              value={password}
              autoComplete="off"
              onChange={({ currentTarget: { value } }) => setPassword(value)}
            />
          ) : null}
          <BookKey />
        </div>
      </SidePanel>
    </Split>
  )
}

/** Making one packet at a time and keeping it where the user says. */
function useMaking(courseId: string, chosen: Row | undefined, password: string) {
  const text = useText()
  const say = text.training.send
  const [busy, setBusy] = useState(false)
  const run = async (taxCode: string | null) => {
    setBusy(true)
    try {
      const file = await core.trainingPackets.make({ courseId, taxCode, password })
      if ((await keepFile(file)) !== null) showDone(say.done(file.name))
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  const make: Action = {
    id: 'courses.packet',
    place: 'courses',
    label: say.make,
    keys: 'Alt G',
    icon: 'letter',
    blocked: ({ whyNot }) => (chosen === undefined ? say.empty : whyNot('training.manage')),
    perform: () => {
      if (chosen !== undefined && !busy) void run(chosen.taxCode)
    },
  }
  return { make, busy }
}

type GridProps = {
  grid: RefObject<HTMLDivElement | null>
  rows: readonly Row[]
  at: number
  setAt: (at: number) => void
}

function CooperativeGrid({ grid, rows, at, setAt }: GridProps) {
  const say = useText().training.send
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="courses packets"
      label={say.title}
      columns={columns}
      rowCount={rows.length}
      getRow={(row) => rows[row]}
      active={at}
      onActive={setAt}
      empty={
        <EmptyState icon="letter" title={say.empty}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['training']['send']): GridColumn<Row>[] {
  return [
    { key: 'name', title: say.cooperative, width: 300, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'taxCode', title: say.taxCode, kind: 'code', width: 140, value: ({ taxCode }) => taxCode ?? '' },
    { key: 'learners', title: say.learners, kind: 'count', width: 100, value: ({ learnerCount }) => learnerCount },
  ]
}

import { formatDong } from '@shared/domain/money'
import { periodName } from '@shared/text/hub/period-name'
import { type DragEvent, type Ref, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { droppedPackets, pickPackets } from '../../../client/packet-files'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { IntakeDetail, reportPath } from './intake-detail'
import classes from './intake.module.css'
import { type IntakeRow, type IntakeState, useIntake } from './use-intake'

const SIDE = 400

/** Packets come in here, from files, a folder or a stick; each says what became of it. */
export function IntakePage() {
  const { hubIntake: say } = useText()
  const [, navigate] = useLocation()
  const intake = useIntake()
  const [place, setPlace] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const actions = useIntakeActions(intake)
  useActions(actions)
  const { rows, progress } = intake
  const row = rows[Math.min(place, rows.length - 1)] ?? null
  const open = (one: IntakeRow) => {
    const to = reportPath(one)
    if (to !== null) navigate(to)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={say.sub}
        actions={actions.slice(2).map((one) => (
          <ActionButton key={one.id} action={one} />
        ))}
      />
      <DropField intake={intake} actions={actions.slice(0, 2)} />
      {progress === null ? null : (
        <ProgressBar
          what={say.taking(progress.file)}
          done={progress.done}
          total={progress.total}
          onStop={intake.stop}
        />
      )}
      <Split side={row === null ? null : SIDE}>
        <Sheet label={say.grid} fill>
          <Outcomes ref={grid} rows={rows} active={place} onActive={setPlace} onOpen={open} />
        </Sheet>
        {row === null ? null : <IntakeDetail row={row} onOpen={() => open(row)} />}
      </Split>
    </Page>
  )
}

function useIntakeActions(intake: IntakeState): readonly Action[] {
  const say = useText().hubIntake
  const common = { place: 'intake', blocked: ({ whyNot }) => whyNot('hub.record') } as const satisfies Partial<Action>
  return [
    {
      ...common,
      id: 'intake.files',
      label: say.files,
      keys: 'Ctrl O',
      icon: 'file',
      perform: () => intake.take(pickPackets({ folder: false })),
    },
    {
      ...common,
      id: 'intake.folder',
      label: say.folder,
      keys: 'Ctrl Shift O',
      icon: 'folder',
      perform: () => intake.take(pickPackets({ folder: true })),
    },
    {
      id: 'intake.clear',
      place: 'intake',
      label: say.clear,
      keys: 'Alt X',
      when: () => intake.rows.length > 0 && intake.progress === null,
      perform: intake.clear,
    },
  ]
}

function DropField({ intake, actions }: { intake: IntakeState; actions: readonly Action[] }) {
  const say = useText().hubIntake
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    intake.take(droppedPackets(event.dataTransfer))
  }
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      role="group"
      aria-label={say.drop}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="import" />
      <div className={classes.dropWords}>
        <h2>{over ? say.over : say.drop}</h2>
        <p>{say.words}</p>
      </div>
      {actions.map((action, at) => (
        <ActionButton key={action.id} action={action} primary={at === 0} />
      ))}
    </div>
  )
}

type OutcomesProps = {
  rows: readonly IntakeRow[]
  active: number
  onActive: (place: number) => void
  onOpen: (row: IntakeRow) => void
  ref: Ref<HTMLDivElement>
}

function Outcomes({ rows, active, onActive, onOpen, ref }: OutcomesProps) {
  const text = useText()
  const say = text.hubIntake
  const columns = useMemo(() => columnsOf(text), [text])
  const count = (outcome: IntakeRow['outcome']) => formatDong(rows.filter((row) => row.outcome === outcome).length)
  return (
    <DataGrid
      ref={ref}
      id="hub.intake"
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={active}
      onActive={onActive}
      onOpen={onOpen}
      rowTone={({ outcome }) => (outcome === 'refused' ? 'fault' : undefined)}
      {...(rows.length === 0 ? {} : { footLabel: say.counts(count('taken'), count('known'), count('refused')) })}
      empty={
        <EmptyState icon="import" title={say.empty}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

const tones = { taken: 'green', known: 'plain', refused: 'red' } as const

function columnsOf({ hubIntake: say, hub }: Text): GridColumn<IntakeRow>[] {
  return [
    { key: 'file', title: say.column.file, width: 140, fixed: true, value: ({ file }) => file },
    {
      key: 'outcome',
      title: say.column.outcome,
      width: 110,
      fixed: true,
      value: ({ outcome }) => say.outcome[outcome],
      render: ({ outcome }) => <Tag tone={tones[outcome]}>{say.outcome[outcome]}</Tag>,
    },
    { key: 'sender', title: say.column.sender, width: 160, value: ({ sender }) => sender },
    {
      key: 'what',
      title: say.column.what,
      width: 200,
      grow: true,
      value: ({ report, kind, isReplacement, reasons }) =>
        report === null
          ? reasons.length > 0
            ? reasons.map(({ message }) => message).join(' ')
            : hub.packetKind(kind)
          : `${say.report(periodName(report.periodKey), report.revision)}${isReplacement ? `, ${say.replaced}` : ''}`,
    },
  ]
}

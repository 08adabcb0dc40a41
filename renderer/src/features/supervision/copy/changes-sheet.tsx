import { PasswordInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Change, VerificationInput, VerificationResult } from '@shared/contract/verification'
import { formatDong } from '@shared/domain/money'
import { parseFingerprint } from '@shared/domain/fingerprint'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useTask } from '../../../client/tasks'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'

/** Reads the whole book again, proves it up to a printed fingerprint, and lists what came after. The last visit's is offered. */
export function ChangesSheet({ copy }: { copy: boolean }) {
  const text = useText()
  const say = text.supervisionPrivate.copy
  const visits = useQuery(api.supervision.visits.queryOptions({ input: {} }))
  const [typed, setTyped] = useState<string | null>(null)
  const [copyPassword, setCopyPassword] = useState('')
  const since = typed ?? visits.data?.[0]?.fingerprint ?? ''
  const task = useTask<VerificationInput, VerificationResult>(core.verification.run)
  const { state } = task
  const run: Action = {
    id: 'supervision.changes',
    place: 'supervision',
    label: say.verify,
    keys: 'Ctrl Enter',
    icon: 'eye',
    blocked: ({ whyNot }) => (parseFingerprint(since) === null ? say.malformed : whyNot('book.verify')),
    perform: () => void task.start({ since, copyPassword: copyPassword === '' ? null : copyPassword }),
  }
  useActions([run])
  const result = state.status === 'done' ? state.result : null
  return (
    <Sheet title={say.since} fill foot={<ActionButton action={run} primary />}>
      <div className={classes.asking}>
        <TextInput
          label={say.sinceField}
          description={say.sinceHint}
          value={since}
          maxLength={100}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {copy ? (
          <PasswordInput
            label={say.copyPassword}
            value={copyPassword}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setCopyPassword(event.currentTarget.value)}
          />
        ) : null}
        {state.status === 'running' ? (
          <ProgressBar
            what={say.verifying}
            done={state.progress?.done ?? 0}
            total={state.progress?.total ?? 0}
            onStop={task.stop}
          />
        ) : null}
        {state.status === 'failed' ? <FailureNote error={state.error} /> : null}
        {result === null ? null : <Outcome result={result} />}
      </div>
      <ChangeGrid changes={result?.changes ?? null} />
    </Sheet>
  )
}

/** Whether the book is whole, and whether it is up to the fingerprint. */
function Outcome({ result }: { result: VerificationResult }) {
  const say = useText().supervisionPrivate.copy
  const { ok, checks, since } = result
  const faults = checks.filter((check) => !check.ok)
  return (
    <Note tone={ok ? 'green' : 'red'} urgent={!ok}>
      <p>
        <b>{ok ? say.clean(formatDong(checks.length)) : say.faulty}</b> {faults.map(({ detail }) => detail).join(' ')}
      </p>
      {ok && since ? <p>{say.sinceProven(since.fingerprint, momentText(since.at))}</p> : null}
    </Note>
  )
}

function ChangeGrid({ changes }: { changes: readonly Change[] | null }) {
  const say = useText().supervisionPrivate.copy
  const columns = useMemo(() => columnsOf(say), [say])
  const rows = changes ?? []
  return (
    <DataGrid
      id="supervision-changes"
      label={say.since}
      columns={columns}
      rowCount={rows.length}
      getRow={(place) => rows[place]}
      rowTone={(change) => (isBackdated(change) ? 'fault' : undefined)}
      footLabel={say.shown(formatDong(rows.length))}
      empty={
        changes === null ? (
          <EmptyState icon="eye" title={say.ask}>
            {say.askWay}
          </EmptyState>
        ) : (
          <EmptyState icon="check" title={say.nothing} />
        )
      }
    />
  )
}

const isBackdated = ({ touched }: Change): boolean => touched.some(({ voucher }) => voucher?.backdated === true)

function columnsOf(say: Text['supervisionPrivate']['copy']): GridColumn<Change>[] {
  const { column } = say
  return [
    { key: 'at', title: column.at, width: 152, value: ({ at }) => momentText(at) },
    { key: 'person', title: column.person, width: 132, value: ({ person }) => person },
    { key: 'summary', title: column.summary, width: 180, grow: true, value: ({ summary }) => summary },
    {
      key: 'touched',
      title: column.touched,
      width: 150,
      grow: true,
      value: ({ touched }) => touched.map(({ text }) => text).join(' · '),
    },
    {
      key: 'backdated',
      title: column.backdated,
      width: 92,
      value: (change) => (isBackdated(change) ? say.backdated : ''),
      render: (change) => (isBackdated(change) ? <Tag tone="red">{say.backdated}</Tag> : null),
    },
  ]
}

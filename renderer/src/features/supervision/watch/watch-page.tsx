import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type WatchKind, watchKinds, type WatchRow } from '@shared/contract/supervision/watch'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { type Text, useText } from '../../../text/text'
import { Chip, ChipRow } from '../../../ui/chip'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { CloseVisit } from './close-visit'
import { wholeFingerprint } from './whole-fingerprint'

const PANEL = 380
const REST = 300

/** One list of what to look at since the last visit, and the end of a visit. */
export function WatchPage() {
  const text = useText()
  const say = text.supervisionWatch
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [since] = useDebouncedValue(wholeFingerprint(typed), REST)
  const answer = useQuery({
    ...api.supervision.watch.queryOptions({ input: { since } }),
    placeholderData: keepPreviousData,
  })
  const [kind, setKind] = useState<WatchKind | null>(null)
  const shown = useMemo(
    () => answer.data?.rows.filter((row) => kind === null || row.kind === kind),
    [answer.data, kind],
  )
  const list = useChosen(shown, keyOf)
  const [closing, setClosing] = useState(false)
  const { open, close, slip } = useWatchActions(list.row, () => setClosing(true))
  const columns = useMemo(() => columnsOf(say), [say])
  const done = () => {
    setClosing(false)
    list.toGrid()
  }
  if (!list.isRead && answer.error === null) return <ProgressBar what={text.supervision.reading} done={0} total={0} />
  const from = answer.data?.since ?? null
  return (
    <>
      <div className={classes.bar}>
        <WatchFilters typed={typed} onType={setTyped} kind={kind} onKind={setKind} count={shown?.length ?? 0} />
        <div className={classes.end}>
          <ActionButton action={open} />
          <ActionButton action={slip} />
          <ActionButton action={close} primary />
        </div>
      </div>
      <p className={classes.quiet}>
        {from === null ? say.sinceBegin : say.since(from.fingerprint, formatCivilDate(from.on))}
      </p>
      <FailureNote error={answer.error} />
      <Split side={closing ? PANEL : null}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-watch"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, row) => row !== undefined && list.choose(keyOf(row))}
            onOpen={(row) => row.voucherId !== null && navigate(`/vouchers/${row.voucherId}`)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="check" title={kind === null ? say.empty : say.none}>
                {kind === null ? say.emptyWay : null}
              </EmptyState>
            }
          />
        </Sheet>
        {closing ? <CloseVisit onDone={done} /> : null}
      </Split>
    </>
  )
}

type FilterProps = {
  typed: string
  onType: (typed: string) => void
  kind: WatchKind | null
  onKind: (kind: WatchKind | null) => void
  /** How many the kind in force leaves. */
  count: number
}

/** Since which fingerprint, and of which kind. */
function WatchFilters({ typed, onType, kind, onKind, count }: FilterProps) {
  const say = useText().supervisionWatch
  return (
    <>
      <TextInput
        aria-label={say.sinceField}
        placeholder={say.sinceField}
        title={say.sinceHint}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <ChipRow label={say.kinds}>
        {watchKinds.map((one) => (
          <Chip
            key={one}
            name={say.kind[one]}
            value={kind === one ? String(count) : undefined}
            onSwitch={() => onKind(one)}
            onRemove={kind === one ? () => onKind(null) : undefined}
          />
        ))}
      </ChipRow>
    </>
  )
}

const keyOf = ({ kind, sequence, voucherId }: WatchRow): string => `${kind} ${sequence} ${voucherId ?? ''}`

function useWatchActions(row: WatchRow | null, onClose: () => void) {
  const say = useText().supervisionWatch
  const place = 'supervision'
  const voucherId = row?.voucherId ?? null
  const open: Action = {
    id: 'watch.open',
    place,
    label: say.open,
    keys: 'Alt O',
    blocked: () => (voucherId === null ? say.choose : null),
    perform: ({ navigate }) => voucherId !== null && navigate(`/vouchers/${voucherId}`),
  }
  const close: Action = {
    id: 'watch.close',
    place,
    label: say.close,
    keys: 'Alt N',
    icon: 'check',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: onClose,
  }
  const paper = usePaper()
  const slip: Action = {
    id: 'watch.slip',
    place,
    label: say.slip,
    keys: 'Ctrl P',
    icon: 'print',
    perform: () => paper.show(() => core.supervision.printVisit({})),
  }
  useActions([open, slip, close])
  return { open, close, slip }
}

function columnsOf(say: Text['supervisionWatch']): GridColumn<WatchRow>[] {
  const { column } = say
  return [
    { key: 'kind', title: column.kind, width: 190, value: ({ kind }) => say.kind[kind] },
    { key: 'at', title: column.at, width: 118, value: ({ at }) => momentText(at) },
    { key: 'number', title: column.number, kind: 'code', width: 118, value: ({ number }) => number },
    { key: 'date', title: column.date, kind: 'date', width: 92, value: ({ date }) => date },
    { key: 'amount', title: column.amount, kind: 'amount', width: 100, value: ({ amount }) => amount },
    { key: 'text', title: column.text, width: 130, grow: true, value: ({ text }) => text },
    { key: 'why', title: column.why, width: 200, grow: true, value: ({ why }) => why },
    { key: 'by', title: column.by, width: 100, value: ({ by }) => by },
  ]
}

import { useQuery } from '@tanstack/react-query'
import type { targets } from '@shared/contract/hub/targets'
import type { OutputOf } from '@shared/contract/procedure'
import { formatDong } from '@shared/domain/money'
import { unitWords } from '@shared/text/indicator-shown'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { rolledCell, shareText, unitOfMany } from './roll-up-figure'
import type { RollUpTabProps } from './rollup-tab'
import classes from './rollup.module.css'
import { TargetPanel } from './target-panel'

const PANEL = 420

export type TargetRow = OutputOf<typeof targets.attained>['rows'][number]
type TargetDeed = 'looking' | 'adding' | 'changing'

/** What was planned for a period, what came of it, and what part of it was reached. */
export function TargetsTab({ period, choice, links }: RollUpTabProps) {
  const text = useText()
  const say = text.hubRollUp.targets
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [deed, setDeed] = useState<TargetDeed>('looking')
  const { data, error } = useQuery(hubApi.targets.attained.queryOptions({ input: { periodKey: period.key } }))
  const row = data?.rows[place] ?? null
  const actions = useTargetActions({ periodKey: period.key, row, onDeed: setDeed })
  useActions(actions.all)
  const columns = useMemo(() => columnsOf(text), [text])
  const isRead = data !== undefined
  useEffect(() => {
    if (isRead) grid.current?.focus()
  }, [isRead])
  const done = () => {
    setDeed('looking')
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader title={text.hubRollUp.title} actions={<ActionButton action={actions.add} primary />} />
      {links}
      <div className={classes.filters}>{choice}</div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={text.hubRollUp.reading} done={0} total={0} />
      ) : (
        <Split side={deed === 'looking' ? null : PANEL}>
          <Sheet
            label={say.grid}
            fill
            foot={actions.ofOne.map((one) => (
              <ActionButton key={one.id} action={one} />
            ))}
          >
            <DataGrid
              ref={grid}
              id="hub.rollup.targets"
              label={say.grid}
              columns={columns}
              rowCount={data.rows.length}
              getRow={(at) => data.rows[at]}
              active={place}
              onActive={setPlace}
              onOpen={() => actions.mayChange && setDeed('changing')}
              footLabel={say.count(formatDong(data.rows.length))}
              empty={
                <EmptyState icon="chart" title={say.empty} actions={<ActionButton action={actions.add} primary />}>
                  {say.emptyWords}
                </EmptyState>
              }
            />
          </Sheet>
          {deed === 'looking' ? null : (
            <TargetPanel
              key={deed === 'adding' ? '' : `${row?.code} ${row?.areaId}`}
              periodKey={period.key}
              row={deed === 'adding' ? null : row}
              onDone={done}
            />
          )}
        </Split>
      )}
    </Page>
  )
}

type TargetDeeds = { periodKey: string; row: TargetRow | null; onDeed: (deed: TargetDeed) => void }

function useTargetActions({ periodKey, row, onDeed }: TargetDeeds) {
  const say = useText().hubRollUp.targets
  const { context } = useActionHost()
  const removing = useDeed(hub.targets.set)
  const place = 'rollup'
  const add: Action = {
    id: 'rollup.add-target',
    place,
    label: say.add,
    keys: 'Ctrl Shift N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('hub.approve'),
    perform: () => onDeed('adding'),
  }
  const ofMarked: Action['blocked'] = ({ whyNot }) => whyNot('hub.approve') ?? (row === null ? say.chooseFirst : null)
  const change: Action = {
    id: 'rollup.change-target',
    place,
    label: say.change,
    keys: 'F2',
    icon: 'file',
    blocked: ofMarked,
    perform: () => onDeed('changing'),
  }
  const remove: Action = {
    id: 'rollup.remove-target',
    place,
    label: say.remove,
    keys: 'Delete',
    icon: 'close',
    blocked: ofMarked,
    perform: () => {
      if (row === null) return
      const { code, areaId } = row
      removing.run({ periodKey, targets: [{ code, areaId, value: null }] }, () => showDone(say.removed))
    },
  }
  return { add, ofOne: [change, remove], all: [add, change, remove], mayChange: context.can('hub.approve') }
}

function columnsOf({ hubRollUp: { targets: say } }: Text): GridColumn<TargetRow>[] {
  return [
    {
      key: 'name',
      title: say.column.name,
      width: 260,
      grow: true,
      fixed: true,
      value: ({ name, unit }) => {
        const word = unitWords[unitOfMany(unit)]
        return word === '' || word === '%' ? name : `${name} (${word})`
      },
    },
    { key: 'area', title: say.column.area, width: 160, value: ({ area }) => area },
    { key: 'target', title: say.column.target, kind: 'amount', width: 150, value: (row) => rolledCell(row, row.value) },
    {
      key: 'actual',
      title: say.column.actual,
      kind: 'amount',
      width: 150,
      value: (row) => (row.actual === null ? say.noActual : rolledCell(row, row.actual)),
    },
    {
      key: 'attained',
      title: say.column.attained,
      width: 220,
      fixed: true,
      value: ({ attained }) => (attained === null ? '' : shareText(attained)),
      render: ({ attained }) => (attained === null ? null : <Attained share={attained} />),
    },
  ]
}

/** A part of what was planned as a bar with its number; more than all is a full bar. */
function Attained({ share }: { share: number }) {
  return (
    <span className={classes.attained} data-reached={share >= 10_000 || undefined}>
      <span className={classes.track} aria-hidden="true">
        <i style={{ width: `${Math.min(100, Math.max(0, share / 100))}%` }} />
      </span>
      {shareText(share)}
    </span>
  )
}

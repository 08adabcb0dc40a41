import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import type { DueThing } from '@shared/contract/supervision/overview'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { FindingBars } from './finding-bars'
import { ConveningClocks } from './convening-clocks'
import { pathOfDue } from './path-of-due'

type Overview = OutputOf<(typeof supervision)['overview']>

const PANEL = 400

/** What is due in supervision; beside it findings by state, the last visit with its fingerprint, and what the plan has next. */
export function OverviewPage() {
  const text = useText()
  const say = text.supervisionWatch.overview
  const [, navigate] = useLocation()
  const answer = useQuery(api.supervision.overview.queryOptions({ input: {} }))
  const list = useChosen(answer.data?.due, ({ kind, id }) => `${kind} ${id}`)
  const columns = useMemo(() => columnsOf(say), [say])
  if (answer.data === undefined)
    return answer.error === null ? (
      <ProgressBar what={text.supervision.reading} done={0} total={0} />
    ) : (
      <FailureNote error={answer.error} />
    )
  return (
    <Split side={PANEL}>
      <Sheet title={say.due} fill>
        <DataGrid
          ref={list.grid}
          id="supervision-due"
          label={say.due}
          columns={columns}
          rowCount={list.rows.length}
          getRow={(place) => list.rows[place]}
          active={list.place}
          onActive={(_, row) => row !== undefined && list.choose(`${row.kind} ${row.id}`)}
          onOpen={(row) => navigate(pathOfDue(row))}
          empty={
            <EmptyState
              icon="check"
              title={say.nothingDue}
              actions={
                <>
                  <KeyButton label={text.supervision.tab.plan} onPress={() => navigate('/supervision/plan')} />
                  <KeyButton
                    label={text.supervisionInspections.start}
                    onPress={() => navigate('/supervision/inspections/new')}
                  />
                </>
              }
            >
              {say.nothingDueWay}
            </EmptyState>
          }
        />
      </Sheet>
      <Standing overview={answer.data} />
    </Split>
  )
}

/** How things stand: findings as a picture and in figures, the last visit, the plan, and the ways to meetings. */
function Standing({ overview }: { overview: Overview }) {
  const text = useText()
  const say = text.supervisionWatch.overview
  const [, navigate] = useLocation()
  const { findings, nextPlanned } = overview
  return (
    <SidePanel title={say.findings}>
      <div className={classes.detail}>
        <FindingBars findings={findings} />
        <LastVisit overview={overview} />
        <h3>{say.next}</h3>
        {nextPlanned.length === 0 ? (
          <p className={classes.quiet}>{say.noNext}</p>
        ) : (
          <FactList
            facts={nextPlanned.map(({ planItemId, title, year, monthOfYear }) => ({
              name: say.inMonth(`${String(monthOfYear).padStart(2, '0')}/${year}`),
              value: <span key={planItemId}>{title}</span>,
            }))}
          />
        )}
        <h3>{say.meetings}</h3>
        <p className={classes.quiet}>{say.boardWords}</p>
        <p className={classes.quiet}>{say.conveneWords}</p>
        <ConveningClocks />
        <div className={classes.verdicts}>
          <KeyButton label={say.boardWay} size="sm" onPress={() => navigate('/meetings')} />
          <KeyButton label={say.conveneWay} size="sm" onPress={() => navigate('/meetings')} />
        </div>
      </div>
    </SidePanel>
  )
}

function LastVisit({ overview: { lastVisit, vouchersSince, fingerprint } }: { overview: Overview }) {
  const say = useText().supervisionWatch.overview
  const paper = usePaper()
  const print = {
    id: 'supervision.visitSlip',
    place: 'supervision',
    label: say.printVisit,
    keys: 'Ctrl P',
    blocked: () => (lastVisit === null ? say.noVisit : null),
    perform: () =>
      paper.show(async () => (lastVisit === null ? null : core.supervision.printVisit({ visitId: lastVisit.visitId }))),
  }
  useActions([print])
  return (
    <>
      <h3>{say.lastVisit}</h3>
      {lastVisit === null ? (
        <p className={classes.quiet}>{say.noVisit}</p>
      ) : (
        <>
          <FactList
            facts={[
              { name: say.visitOn, value: formatCivilDate(lastVisit.heldOn) },
              { name: say.visitBy, value: lastVisit.supervisors.join(', ') },
              { name: say.fingerprint, value: lastVisit.fingerprint },
              { name: say.vouchersSince, value: formatDong(vouchersSince) },
            ]}
          />
          <div>
            <KeyButton label={say.printVisit} keys="Ctrl P" size="sm" icon="print" onPress={print.perform} />
          </div>
        </>
      )}
      {lastVisit === null ? <FactList facts={[{ name: say.fingerprint, value: fingerprint }]} /> : null}
    </>
  )
}

function columnsOf(say: Text['supervisionWatch']['overview']): GridColumn<DueThing>[] {
  return [
    { key: 'kind', title: say.columns.kind, width: 180, value: ({ kind }) => say.kind[kind] },
    { key: 'title', title: say.columns.title, width: 240, grow: true, value: ({ title }) => title },
    {
      key: 'dueOn',
      title: say.columns.dueOn,
      width: 190,
      value: ({ dueOn }) => dueOn,
      render: ({ dueOn, overdue }) => {
        if (dueOn === null) return null
        const day = formatCivilDate(dueOn)
        return <Tag tone={overdue ? 'red' : 'amber'}>{overdue ? say.overdue(day) : say.dueOn(day)}</Tag>
      },
    },
  ]
}

import { useQuery } from '@tanstack/react-query'
import type { ServiceAgreement } from '@shared/contract/services'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useActionHost } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useScans } from '../../../client/use-scans'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ScanList } from '../../../ui/scan-list'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { AgreementForm } from './agreement-form'
import { CountingForm } from './counting-form'
import { EndingForm } from './ending-form'
import classes from './services.module.css'
import { useGridFocus } from './use-grid-focus'
import type { ViewProps } from './view'

type Doing = 'adding' | 'ending' | 'counting' | null

/** Written agreements with members, newest first; beside them the papers of the one that one stands at, or a form. */
export function AgreementsView({ bar }: ViewProps) {
  const text = useText()
  const say = text.memberServices.agreements
  const { data, error } = useQuery(api.services.agreements.queryOptions({ input: {} }))
  const services = useQuery(api.services.list.queryOptions({ input: {} })).data
  const rows = data?.rows ?? []
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>(null)
  const grid = useRef<HTMLDivElement>(null)
  useGridFocus(grid, data !== undefined)
  const chosen = rows[place] ?? null
  const actions = useAgreementActions(chosen, setDoing)
  const columns = useMemo(
    () => columnsOf(text, new Map((services ?? []).map(({ code, name }) => [code, name]))),
    [text, services],
  )
  const back = () => {
    setDoing(null)
    requestAnimationFrame(() => grid.current?.focus())
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={actions.count} />
          <ActionButton action={actions.end} />
          <ActionButton action={actions.add} primary />
        </span>
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? null : (
        <>
          <Note>{data.listedFrom === null ? say.assumed : say.listed(formatCivilDate(data.listedFrom))}</Note>
          <div className={classes.room}>
            <Split side={doing === null && chosen === null ? null : 380}>
              <Sheet fill label={say.grid}>
                <DataGrid
                  ref={grid}
                  id="members.services.agreements"
                  label={say.grid}
                  columns={columns}
                  rowCount={rows.length}
                  getRow={(at) => rows[at]}
                  active={place}
                  onActive={setPlace}
                  empty={
                    <EmptyState icon="file" title={say.empty} actions={<ActionButton action={actions.add} />}>
                      <p>{say.emptyWay}</p>
                    </EmptyState>
                  }
                />
              </Sheet>
              {doing === 'adding' ? (
                <AgreementForm onDone={back} />
              ) : doing === 'counting' ? (
                <CountingForm listedFrom={data.listedFrom} onDone={back} />
              ) : chosen === null ? null : doing === 'ending' ? (
                <EndingForm key={chosen.agreementId} agreement={chosen} onDone={back} />
              ) : (
                <AgreementPapers key={chosen.agreementId} agreement={chosen} />
              )}
            </Split>
          </div>
        </>
      )}
    </>
  )
}

function useAgreementActions(chosen: ServiceAgreement | null, setDoing: (doing: Doing) => void) {
  const say = useText().memberServices.agreements
  const place = 'members'
  const add: Action = {
    id: 'members.services.addAgreement',
    place,
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: (context) => context.whyNot('service.change'),
    perform: () => setDoing('adding'),
  }
  const end: Action = {
    id: 'members.services.endAgreement',
    place,
    label: say.end,
    keys: 'Alt X',
    blocked: (context) =>
      chosen === null ? say.choose : chosen.to === null ? context.whyNot('service.change') : say.ended,
    perform: () => setDoing('ending'),
  }
  const count: Action = {
    id: 'members.services.countAgreements',
    place,
    label: say.count,
    keys: 'Alt C',
    blocked: (context) => context.whyNot('service.change'),
    perform: () => setDoing('counting'),
  }
  useActions([add, end, count])
  return { add, end, count }
}

/** The scanned papers of one agreement. */
function AgreementPapers({ agreement }: { agreement: ServiceAgreement }) {
  const say = useText().memberServices.agreements
  const { context } = useActionHost()
  const scans = useScans('serviceAgreement', agreement.agreementId)
  return (
    <SidePanel title={say.scansOf(agreement.number)} aside={agreement.name}>
      {agreement.note === '' ? null : <p className={classes.quiet}>{agreement.note}</p>}
      <ScanList {...scans} blocked={context.whyNot('service.change')} />
    </SidePanel>
  )
}

function columnsOf(text: Text, names: ReadonlyMap<string, string>): GridColumn<ServiceAgreement>[] {
  const say = text.memberServices.agreements
  const { column } = say
  return [
    { key: 'member', title: column.member, kind: 'code', width: 84, fixed: true, value: ({ member }) => member },
    { key: 'name', title: column.name, width: 160, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'number', title: column.number, kind: 'code', width: 110, value: ({ number }) => number },
    { key: 'signedOn', title: column.signedOn, kind: 'date', width: 96, value: ({ signedOn }) => signedOn },
    {
      key: 'services',
      title: column.services,
      width: 180,
      grow: true,
      value: ({ services }) =>
        services.length === 0 ? say.all : services.map((code) => names.get(code) ?? code).join(', '),
    },
    { key: 'from', title: column.from, kind: 'date', width: 96, value: ({ from }) => from },
    { key: 'to', title: column.to, kind: 'date', width: 106, value: ({ to }) => to ?? say.open },
    { key: 'scans', title: column.scans, kind: 'count', width: 78, value: ({ scans }) => scans },
  ]
}

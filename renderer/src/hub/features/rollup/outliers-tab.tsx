import { useQuery } from '@tanstack/react-query'
import type { Outlier } from '@shared/contract/hub/roll-ups'
import { formatDong } from '@shared/domain/money'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { rolledText } from './roll-up-figure'
import type { RollUpTabProps } from './rollup-tab'
import classes from './rollup.module.css'

const SIDE = 316
const tones = {
  tooFewMembers: 'red',
  impossible: 'red',
  gone: 'amber',
  changed: 'amber',
  farFromPeers: 'plain',
} as const

/** Figures of a period that are worth a call: whose, which, and beside the list why, in a sentence. */
export function OutliersTab({ period, choice, links }: RollUpTabProps) {
  const text = useText()
  const say = text.hubRollUp.outliers
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const { data, error } = useQuery(hubApi.rollUps.outliers.queryOptions({ input: { periodKey: period.key } }))
  const outlier = data?.outliers[place] ?? null
  const open = useOpening(period, outlier)
  useActions([open])
  const columns = useMemo(() => columnsOf(text), [text])
  const isRead = data !== undefined
  useEffect(() => {
    if (isRead) grid.current?.focus()
  }, [isRead])
  const { context } = useActionHost()
  return (
    <Page>
      <PageHeader title={text.hubRollUp.title} />
      {links}
      <div className={classes.filters}>{choice}</div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={text.hubRollUp.reading} done={0} total={0} />
      ) : (
        <Split side={outlier === null ? null : SIDE}>
          <Sheet label={say.grid} fill>
            <DataGrid
              ref={grid}
              id="hub.rollup.outliers"
              label={say.grid}
              columns={columns}
              rowCount={data.outliers.length}
              getRow={(at) => data.outliers[at]}
              active={place}
              onActive={setPlace}
              onOpen={() => open.perform(context)}
              footLabel={say.count(formatDong(data.outliers.length), formatDong(data.reports))}
              empty={
                data.reports === 0 ? (
                  <EmptyState icon="find" title={say.noReports}>
                    {say.noReportsWords}
                  </EmptyState>
                ) : (
                  <EmptyState icon="check" title={say.none}>
                    {say.noneWords(formatDong(data.reports))}
                  </EmptyState>
                )
              }
            />
          </Sheet>
          {outlier === null ? null : <Why outlier={outlier} open={open} />}
        </Split>
      )}
    </Page>
  )
}

/** To the report of the marked figure; where the period has several forms, the newest of the calendar's. */
function useOpening({ key, formIds }: RollUpTabProps['period'], outlier: Outlier | null): Action {
  const say = useText().hubRollUp.outliers
  const [, navigate] = useLocation()
  const [formId] = formIds
  return {
    id: 'rollup.open-report',
    place: 'rollup',
    label: say.open,
    keys: 'Enter',
    icon: 'eye',
    blocked: () => (outlier === null || formId === undefined ? say.chooseFirst : null),
    perform: () => {
      if (outlier !== null && formId !== undefined) navigate(`/board/${formId}/${key}/${outlier.cooperativeId}`)
    },
  }
}

function Why({ outlier, open }: { outlier: Outlier; open: Action }) {
  const say = useText().hubRollUp.outliers
  const { from, to } = outlier
  const expected =
    from !== null && to !== null
      ? say.range(rolledText(outlier, from), rolledText(outlier, to))
      : from !== null
        ? say.atLeast(rolledText(outlier, from))
        : to !== null
          ? say.atMost(rolledText(outlier, to))
          : '–'
  return (
    <SidePanel title={outlier.name} foot={<ActionButton action={open} size="sm" />}>
      <div className={classes.why}>
        <Note tone={outlier.rule === 'tooFewMembers' || outlier.rule === 'impossible' ? 'red' : 'amber'}>
          <h3>{say.why}</h3>
          <p>{outlier.why}</p>
        </Note>
        <FactList
          facts={[
            { name: say.column.phone, value: outlier.phone === '' ? say.noPhone : outlier.phone },
            { name: say.taxCode, value: outlier.taxCode },
            { name: say.column.indicator, value: outlier.indicatorName },
            { name: say.column.value, value: outlier.value === null ? say.blank : rolledText(outlier, outlier.value) },
            { name: say.expected, value: expected },
          ]}
        />
      </div>
    </SidePanel>
  )
}

function columnsOf({ hubRollUp: { outliers: say } }: Text): GridColumn<Outlier>[] {
  return [
    { key: 'name', title: say.column.name, width: 225, grow: true, fixed: true, value: ({ name }) => name },
    {
      key: 'rule',
      title: say.column.rule,
      width: 190,
      fixed: true,
      value: ({ rule }) => say.rule[rule],
      render: ({ rule }) => <Tag tone={tones[rule]}>{say.rule[rule]}</Tag>,
    },
    { key: 'indicator', title: say.column.indicator, width: 180, value: ({ indicatorName }) => indicatorName },
    {
      key: 'value',
      title: say.column.value,
      kind: 'amount',
      width: 170,
      value: (one) => (one.value === null ? say.blank : rolledText(one, one.value)),
    },
  ]
}

import { useQuery } from '@tanstack/react-query'
import type { hubReports, Remark, ReportPlace } from '@shared/contract/hub/reports'
import type { OutputOf } from '@shared/contract/procedure'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useKeptForm } from '../../../ui/use-kept-form'
import { boardPath } from './board-path'
import { RemarkPanel } from './remark-panel'
import { useReportActions } from './report-actions'
import { type FigureRow, figureRows } from './report-figures'
import { ReportGrid } from './report-grid'
import { ReportSide } from './report-side'
import { ReturnPanel } from './return-panel'

export type FoundReport = OutputOf<typeof hubReports.get>

const SIDE = 400

/** A report of a co-operative: its figures, what changed since the revision before, its papers, and what was answered. */
export function ReportPage({ place }: { place: ReportPlace }) {
  const text = useText()
  const say = text.hubReport
  const [revision, setRevision] = useState<number | null>(null)
  const { data, error } = useQuery(hubApi.reports.get.queryOptions({ input: { ...place, revision } }))
  const earlier =
    data === undefined
      ? 0
      : Math.max(0, ...data.revisions.map((one) => one.revision).filter((one) => one < data.report.revision))
  const before = useQuery({
    ...hubApi.reports.get.queryOptions({ input: { ...place, revision: earlier } }),
    enabled: earlier > 0,
  })
  if (error !== null)
    return (
      <Page>
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      </Page>
    )
  if (data === undefined || (earlier > 0 && before.data === undefined))
    return <ProgressBar what={say.reading} done={0} total={0} />
  return <LoadedReport place={place} found={data} before={before.data?.report ?? null} onRevision={setRevision} />
}

type LoadedProps = {
  place: ReportPlace
  found: FoundReport
  before: FoundReport['report'] | null
  onRevision: (revision: number) => void
}

const tones = { accepted: 'green', received: 'line', returned: 'amber', replaced: 'plain' } as const

function LoadedReport({ place, found, before, onRevision }: LoadedProps) {
  const text = useText()
  const say = text.hubReport
  const [, navigate] = useLocation()
  const { report, standing, names } = found
  const rows = useMemo(() => figureRows(report, before, names), [report, before, names])
  const [chosen, choose] = useState<FigureRow | null>(null)
  const [deed, setDeed] = useState<'looking' | 'remark' | 'remark-whole' | 'return'>('looking')
  // What is remarked waits here until the report goes back, wherever one goes meanwhile.
  const remarks = useKeptForm<{ list: readonly Remark[] }>(
    `hub.remarks ${place.cooperativeId} ${place.formId} ${place.periodKey} ${report.revision}`,
    { list: [] },
  )
  const { list } = remarks.form
  const row = chosen ?? rows[0] ?? null
  const back = () => setDeed('looking')
  const toBoard = () => navigate(boardPath(place.formId, place.periodKey))
  const actions = useReportActions({ place, found, hasRemarks: list.length > 0, onDeed: setDeed, onBack: toBoard })
  useActions(actions.all)
  const about = deed === 'remark-whole' ? null : row
  return (
    <Page>
      <PageHeader
        title={report.cooperative.name}
        parent={{ label: text.hubBoard.title, onOpen: toBoard }}
        tags={<Tag tone={tones[standing]}>{say.standing[standing]}</Tag>}
        sub={`${say.sub(report.form.title, report.period.key)}, ${say.revision(report.revision).toLowerCase()}`}
        actions={actions.shown.map((action, at) => (
          <ActionButton key={action.id} action={action} primary={at === 0} />
        ))}
      />
      {deed === 'return' ? (
        <ReturnPanel place={place} found={found} remarks={list} onDone={remarks.clear} onClose={back} />
      ) : null}
      <Split side={SIDE}>
        <Sheet label={say.grid} fill>
          <ReportGrid
            rows={rows}
            remarks={list}
            hasBefore={before !== null}
            onActive={choose}
            onOpen={(one) => {
              choose(one)
              if (actions.canRemark) setDeed('remark')
            }}
          />
        </Sheet>
        {deed === 'remark' || deed === 'remark-whole' ? (
          <RemarkPanel
            key={about?.code ?? ''}
            code={about?.code ?? null}
            name={about?.name ?? say.wholeReport}
            remarks={list}
            onKeep={(next) => {
              remarks.change({ list: next })
              back()
            }}
            onCancel={back}
          />
        ) : (
          <ReportSide found={found} remarks={list} onRevision={onRevision} actions={actions.papers} />
        )}
      </Split>
    </Page>
  )
}

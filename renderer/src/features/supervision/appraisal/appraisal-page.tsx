import { useQuery } from '@tanstack/react-query'
import type { Appraisal } from '@shared/contract/appraisals'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useSavedPaper } from '../use-saved-paper'
import { useYear } from '../use-year'
import { AppraisalForm } from './appraisal-form'
import { AppraisalList } from './appraisal-list'
import { CheckGrid } from './check-grid'
import { RefuseForm } from './refuse-form'

const PANEL = 340

type Doing = 'looking' | 'concluding' | 'refusing'

/** The statements of a year, tied to the ledger one by one, and the appraisals that were signed on them. */
export function AppraisalPage() {
  const text = useText()
  const say = text.supervisionPrivate.appraisal
  const { year, isRead, select } = useYear()
  const state = useQuery({ ...api.appraisals.state.queryOptions({ input: { year } }), enabled: isRead })
  const sheet = useQuery({ ...api.appraisals.statements.queryOptions({ input: { year } }), enabled: isRead })
  const [doing, setDoing] = useState<Doing>('looking')
  const actions = useAppraisalActions({ latest: state.data?.appraisals[0] ?? null, onDoing: setDoing })
  const error = state.error ?? sheet.error
  if (state.data === undefined || sheet.data === undefined)
    return error === null ? <ProgressBar what={say.reading} done={0} total={0} /> : <FailureNote error={error} />
  const { hindrance, closed, revision, supervisors, appraisals, approvals, refusals } = state.data
  const refused = refusals.at(-1)
  const back = () => setDoing('looking')
  return (
    <>
      <div className={classes.bar}>
        {select}
        <Tag tone={closed ? 'green' : 'amber'}>{closed ? say.closed : say.open}</Tag>
        {revision === 1 ? null : <Tag>{say.revision(revision)}</Tag>}
        {approvals.map(({ resolutionId, number }) => (
          <Tag key={resolutionId} tone="green">
            {say.approved(number)}
          </Tag>
        ))}
        <div className={classes.end}>
          <ActionButton action={actions.refuse} />
          <ActionButton action={actions.docx} />
          <ActionButton action={actions.print} />
          <ActionButton action={actions.conclude} primary />
        </div>
      </div>
      <Note tone={hindrance === null ? 'green' : 'amber'}>
        <b>{hindrance === null ? say.valid : say.hindered}</b>
        {hindrance === null ? null : <> {hindrance}</>}
      </Note>
      {refused === undefined ? null : (
        <Note tone="amber">{say.refusedAt(formatCivilDate(refused.refusedOn), refused.reason)}</Note>
      )}
      <Split side={PANEL}>
        <CheckGrid sheet={sheet.data} />
        {doing === 'concluding' ? (
          <AppraisalForm key={year} year={year} supervisors={supervisors} onDone={back} />
        ) : doing === 'refusing' ? (
          <RefuseForm year={year} onDone={back} />
        ) : (
          <AppraisalList appraisals={appraisals} />
        )}
      </Split>
    </>
  )
}

function useAppraisalActions({ latest, onDoing }: { latest: Appraisal | null; onDoing: (doing: Doing) => void }) {
  const say = useText().supervisionPrivate.appraisal
  const paper = usePaper()
  const saved = useSavedPaper()
  const place = 'supervision'
  const appraisalId = latest?.appraisalId ?? ''
  const unlessMade = () => (latest === null ? say.choose : null)
  const actions = {
    conclude: {
      id: 'appraisals.conclude',
      place,
      label: say.conclude,
      keys: 'Alt N',
      icon: 'check',
      blocked: ({ whyNot }) => whyNot('supervision.inspect'),
      perform: () => onDoing('concluding'),
    },
    print: {
      id: 'appraisals.print',
      place,
      label: say.print,
      keys: 'Ctrl P',
      icon: 'print',
      blocked: unlessMade,
      perform: () => paper.show(() => core.appraisals.print({ appraisalId })),
    },
    docx: {
      id: 'appraisals.docx',
      place,
      label: say.docx,
      icon: 'file',
      blocked: unlessMade,
      perform: () => void saved.save(() => core.appraisals.print({ appraisalId, format: 'docx' })),
    },
    refuse: {
      id: 'appraisals.refuse',
      place,
      label: say.refuse,
      when: ({ can }) => can('resolution.record'),
      perform: () => onDoing('refusing'),
    },
  } satisfies Record<string, Action>
  useActions(Object.values(actions))
  return actions
}

import { useQuery } from '@tanstack/react-query'
import type { Guide, InspectionKind } from '@shared/contract/supervision/guide'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { FailureNote } from '../failure-note'
import { entryOf, type GuideForm, isStepDone, startOfGuide } from './guide-form'
import { GuideSteps } from './guide-steps'
import classes from './inspections.module.css'
import { StepView } from './step-view'

const PANEL = 316

export type GuidePageProps = { kind: InspectionKind; planItemId: string | null; drawId: string | null }

/** A guided inspection: one step at a time, Enter goes on, Ctrl+Enter too; the last step makes the record. */
export function GuidePage(props: GuidePageProps) {
  const say = useText().supervision
  const { data: guides, error } = useQuery(api.supervision.guides.queryOptions({ input: {} }))
  const guide = guides?.find(({ kind }) => kind === props.kind)
  if (error !== null) return <FailureNote error={error} />
  if (guide === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  return <Guided {...props} guide={guide} />
}

type GuidedProps = GuidePageProps & { guide: Guide }

function Guided({ guide, planItemId, drawId }: GuidedProps) {
  const text = useText()
  const say = text.supervisionInspections
  const today = useToday()
  const room = useRef<HTMLDivElement>(null)
  const { form, change, clear } = useKeptForm<GuideForm>(`supervision guide ${guide.kind}`, () =>
    startOfGuide(today, drawId),
  )
  const shownForm = drawId === null ? form : { ...form, drawId }
  const { next, previous, record, error } = useGuideActions({ guide, form: shownForm, change, clear, planItemId })
  const last = guide.steps.length + 1
  useEffect(() => {
    const stop = room.current?.querySelector<HTMLElement>('[data-autofocus], input, textarea, select')
    if (stop === null || stop === undefined) room.current?.focus()
    else stop.focus()
  }, [form.at])
  const go = () => {
    if (form.at < last) change({ at: form.at + 1 })
  }
  return (
    <>
      <PageHeader
        title={guide.title}
        parent={{ label: say.choose.back, onOpen: previous.leave }}
        sub={say.guide.keptHint}
      />
      <FailureNote error={error} />
      <Split side={PANEL}>
        <Sheet
          label={guide.title}
          fill
          foot={
            <>
              <ActionButton action={previous.action} />
              {form.at === last ? <ActionButton action={record} primary /> : <ActionButton action={next} primary />}
            </>
          }
        >
          <div ref={room} className={classes.step} tabIndex={-1} onKeyDown={enterMoves(go)}>
            <StepView guide={guide} form={shownForm} change={change} onNext={go} />
          </div>
        </Sheet>
        <GuideSteps guide={guide} form={shownForm} onGo={(at) => change({ at })} />
      </Split>
    </>
  )
}

type GuideDeeds = {
  guide: Guide
  form: GuideForm
  change: (part: Partial<GuideForm>) => void
  clear: () => void
  planItemId: string | null
}

function useGuideActions({ guide, form, change, clear, planItemId }: GuideDeeds) {
  const say = useText().supervisionInspections
  const [, navigate] = useLocation()
  const command = useCommand(core.supervision.recordInspection)
  const place = 'supervision'
  const last = guide.steps.length + 1
  const open = guide.steps.filter((step) => !isStepDone(form, step)).length
  const leave = () => navigate('/supervision/inspections')
  const make = async () => {
    const entry = entryOf(form, guide, planItemId)
    if (entry === null || command.busy) return
    const answer = await command.run(entry)
    if (answer === null) return
    clear()
    showDone(say.guide.recorded(answer.number))
    navigate(`/supervision/inspections/${encodeURIComponent(answer.inspectionId)}`)
  }
  const next: Action = {
    id: 'guide.next',
    place,
    label: say.guide.next,
    keys: 'Ctrl Enter',
    when: () => form.at < last,
    perform: () => change({ at: form.at + 1 }),
  }
  const back: Action = {
    id: 'guide.previous',
    place,
    label: form.at === 0 ? say.guide.leave : say.guide.previous,
    keys: 'Esc',
    perform: () => (form.at === 0 ? leave() : change({ at: form.at - 1 })),
  }
  const record: Action = {
    id: 'guide.record',
    place,
    label: say.guide.record,
    keys: 'Ctrl Enter',
    icon: 'file',
    when: () => form.at === last,
    blocked: ({ whyNot }) => {
      if (open > 0) return say.guide.missingSteps(open)
      if (form.first.trim() === '' || form.conclusion.trim() === '') return say.guide.missingEnd
      return whyNot('supervision.inspect')
    },
    perform: () => void make(),
  }
  useActions([next, back, record])
  return { next, previous: { action: back, leave }, record, error: command.error }
}

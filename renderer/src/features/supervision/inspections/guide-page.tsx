import { useQuery } from '@tanstack/react-query'
import type { Guide, InspectionKind } from '@shared/contract/supervision/guide'
import type { GuideDraft, GuideForm } from '@shared/contract/supervision/guide-draft'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { Note } from '../../../ui/note'
import { PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { FailureNote } from '../failure-note'
import { entryOf, isStepDone, startOfGuide } from './guide-form'
import { GuideSteps } from './guide-steps'
import classes from './inspections.module.css'
import { ResumeGuide } from './resume-guide'
import { StepView } from './step-view'
import { forgetGuide, guideInWindow, useGuideForm } from './use-guide-form'

const PANEL = 316

export type GuidePageProps = { kind: InspectionKind; planItemId: string | null; drawId: string | null }

/** A guided inspection: begun anew, or gone on with where it stopped, in this window or before the program was last ended. */
export function GuidePage(props: GuidePageProps) {
  const say = useText().supervision
  const guides = useQuery(api.supervision.guides.queryOptions({ input: {} }))
  const drafts = useQuery(api.supervision.guideDrafts.queryOptions({ input: {} }))
  const guide = guides.data?.find(({ kind }) => kind === props.kind)
  const error = guides.error ?? drafts.error
  if (error !== null) return <FailureNote error={error} />
  if (guide === undefined || drafts.data === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  return <GuideDoor {...props} guide={guide} draft={drafts.data.find(({ kind }) => kind === props.kind)} />
}

type Begun = { form: GuideForm; known: boolean }

/** Where an inspection begins is decided once: what is kept while it is typed is no draft to ask about. */
function GuideDoor({
  kind,
  planItemId,
  drawId,
  guide,
  draft,
}: GuidePageProps & { guide: Guide; draft: GuideDraft | undefined }) {
  const today = useToday()
  const goOn = (form: GuideForm): Begun => ({ form: { ...form, drawId: drawId ?? form.drawId }, known: true })
  const anew = (known: boolean): Begun => ({ form: startOfGuide(today, { drawId, planItemId }), known })
  const [begun, setBegun] = useState<Begun | null>(() => {
    const inWindow = guideInWindow(kind)
    if (inWindow !== undefined) return goOn(inWindow)
    return draft === undefined ? anew(false) : null
  })
  if (begun !== null) return <Guided guide={guide} first={begun} />
  if (draft === undefined) return null
  const { form } = draft
  return (
    <ResumeGuide
      guide={guide}
      draft={draft}
      onGoOn={() => form !== null && setBegun(goOn(form))}
      onAgain={() => {
        forgetGuide(kind)
        setBegun(anew(true))
      }}
    />
  )
}

/** One step at a time, Enter goes on, Ctrl+Enter too; the last step makes the record. */
function Guided({ guide, first }: { guide: Guide; first: Begun }) {
  const text = useText()
  const say = text.supervisionInspections
  const room = useRef<HTMLDivElement>(null)
  const typed = useGuideForm(guide.kind, first.form, first.known)
  const { form, change } = typed
  const { next, previous, record, error } = useGuideActions(guide, typed)
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
        sub={<KeptHint sealed={typed.sealed} />}
      />
      <FailureNote error={error} />
      {typed.failed ? (
        <Note tone="red" urgent>
          {say.guide.notKept}
        </Note>
      ) : null}
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
            <StepView guide={guide} form={form} change={change} onNext={go} />
          </div>
        </Sheet>
        <GuideSteps guide={guide} form={form} onGo={(at) => change({ at })} />
      </Split>
    </>
  )
}

/** That what is typed is on disk, and whether it is sealed. */
function KeptHint({ sealed }: { sealed: boolean | null }) {
  const say = useText().supervisionInspections.guide
  const { data } = useQuery(api.supervisorDrafts.state.queryOptions({ input: {} }))
  const isSealed = sealed ?? data?.open === true
  return <>{isSealed ? say.sealedHint : data?.mine === true ? say.openHint : say.keptHint}</>
}

function useGuideActions(guide: Guide, { form, change, keep, done }: ReturnType<typeof useGuideForm>) {
  const say = useText().supervisionInspections
  const [, navigate] = useLocation()
  const command = useCommand(core.supervision.recordInspection)
  const place = 'supervision'
  const last = guide.steps.length + 1
  const open = guide.steps.filter((step) => !isStepDone(form, step)).length
  const leave = () => navigate('/supervision/inspections')
  const make = async () => {
    const entry = entryOf(form, guide)
    if (entry === null || command.busy) return
    // What waits to be kept is kept first: after the record nothing more may come of it.
    await keep()
    const answer = await command.run(entry)
    if (answer === null) return
    await done()
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

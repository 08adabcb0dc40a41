import type { Guide } from '@shared/contract/supervision/guide'
import type { GuideDraft } from '@shared/contract/supervision/guide-draft'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { momentText } from '../../../ui/moment-text'
import { PageHeader } from '../../../ui/page-header'
import { Sheet } from '../../../ui/sheet'
import { isStepDone } from './guide-form'
import classes from './inspections.module.css'

export type ResumeGuideProps = { guide: Guide; draft: GuideDraft; onGoOn: () => void; onAgain: () => void }

/** An inspection was begun and not finished: goes on where it stopped, or begins again once that is confirmed. */
export function ResumeGuide({ guide, draft: { form, savedAt }, onGoOn, onAgain }: ResumeGuideProps) {
  const text = useText()
  const say = text.supervisionInspections
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const place = 'supervision'
  const goOn: Action = {
    id: 'guide.goOn',
    place,
    label: form === null ? say.resume.toDrafts : say.resume.goOn,
    keys: 'Ctrl Enter',
    perform: () => (form === null ? navigate('/supervision/drafts') : onGoOn()),
  }
  const again: Action = {
    id: 'guide.again',
    place,
    label: say.resume.again,
    keys: 'Alt N',
    perform: () => setAsking(true),
  }
  const leave = () => navigate('/supervision/inspections')
  const back: Action = { id: 'guide.leave', place, label: say.choose.back, keys: 'Esc', perform: leave }
  useActions([goOn, again, back])
  const steps = guide.steps.filter((step) => form !== null && isStepDone(form, step)).length
  const saved = momentText(savedAt)
  return (
    <>
      <PageHeader title={guide.title} parent={{ label: say.choose.back, onOpen: leave }} />
      <Sheet
        label={guide.title}
        fill
        foot={
          <>
            <ActionButton action={again} />
            <ActionButton action={goOn} primary />
          </>
        }
      >
        <div className={classes.step}>
          <h2 className={classes.question}>{say.resume.question}</h2>
          <p>{form === null ? say.resume.closed(saved) : say.resume.words(saved, steps, guide.steps.length)}</p>
          {asking ? (
            <ConfirmPanel
              question={say.resume.againQuestion}
              confirmLabel={say.resume.again}
              danger
              onConfirm={onAgain}
              onCancel={() => setAsking(false)}
            >
              {say.resume.againWords}
            </ConfirmPanel>
          ) : null}
        </div>
      </Sheet>
    </>
  )
}

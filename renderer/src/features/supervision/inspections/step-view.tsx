import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import type { Guide, GuideStep } from '@shared/contract/supervision/guide'
import { articleWords } from '@shared/text/article'
import { useText } from '../../../text/text'
import { BookFigures } from './book-figures'
import classes from './inspections.module.css'
import { StepCash } from './step-cash'
import { StepCheck } from './step-check'
import { StepEnd } from './step-end'
import { StepItems } from './step-items'
import { StepSample } from './step-sample'

export type StepViewProps = {
  guide: Guide
  form: GuideForm
  change: (part: Partial<GuideForm>) => void
  onNext: () => void
}

/** The step one is at: what is asked, why, what to look at, and where the answer goes. */
export function StepView({ guide, form, change, onNext }: StepViewProps) {
  if (form.at === 0) return <Preparation guide={guide} form={form} />
  const step = guide.steps[form.at - 1]
  if (step === undefined) return <StepEnd guide={guide} form={form} change={change} />
  return (
    <>
      <Reasons step={step} />
      {step.kind === 'check' ? (
        <StepCheck key={step.id} step={step} form={form} change={change} onNext={onNext} />
      ) : null}
      {step.kind === 'cashCount' ? <StepCash form={form} change={change} /> : null}
      {step.kind === 'items' ? (
        <>
          <StepItems form={form} change={change} />
          <BookFigures kind={guide.kind} on={form.heldOn} />
        </>
      ) : null}
      {step.kind === 'sample' ? <StepSample form={form} change={change} /> : null}
    </>
  )
}

function Preparation({ guide, form }: { guide: Guide; form: GuideForm }) {
  const say = useText().supervisionInspections.guide
  return (
    <>
      <h2 className={classes.question}>{say.prepare}</h2>
      <p>{guide.why}</p>
      <ol className={classes.prepare}>
        {guide.prepare.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <p className={classes.article}>{say.article(articleWords(guide.article))}</p>
      <BookFigures kind={guide.kind} on={form.heldOn} />
    </>
  )
}

function Reasons({ step }: { step: GuideStep }) {
  const say = useText().supervisionInspections.guide
  return (
    <>
      <h2 className={classes.question}>{step.question}</h2>
      <dl className={classes.reasons}>
        <dt>{say.why}</dt>
        <dd>{step.why}</dd>
        <dt>{say.look}</dt>
        <dd>{step.look}</dd>
      </dl>
      <p className={classes.article}>{say.article(articleWords(step.article))}</p>
    </>
  )
}

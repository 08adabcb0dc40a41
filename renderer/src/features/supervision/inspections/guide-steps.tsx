import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import type { Guide } from '@shared/contract/supervision/guide'
import { useText } from '../../../text/text'
import { SidePanel } from '../../../ui/side-panel'
import { isStepDone } from './guide-form'
import classes from './inspections.module.css'

export type GuideStepsProps = { guide: Guide; form: GuideForm; onGo: (at: number) => void }

/** All steps with where one is and what is done: a tick, a cross, or its number. */
export function GuideSteps({ guide, form, onGo }: GuideStepsProps) {
  const say = useText().supervisionInspections.guide
  const entries = [
    { id: 'prepare', name: say.prepare, mark: '•', tone: undefined },
    ...guide.steps.map((step, at) => {
      const done = isStepDone(form, step)
      const wrong = form.answers[step.id]?.answer === 'no'
      return {
        id: step.id,
        name: step.question,
        mark: done ? (wrong ? '✗' : '✓') : String(at + 1),
        tone: done ? (wrong ? ('no' as const) : ('yes' as const)) : undefined,
      }
    }),
    { id: 'end', name: say.end, mark: '•', tone: undefined },
  ]
  return (
    <SidePanel title={say.steps}>
      <ol className={classes.list}>
        {entries.map(({ id, name, mark, tone }, at) => (
          <li key={id}>
            <button type="button" aria-current={at === form.at ? 'step' : undefined} onClick={() => onGo(at)}>
              <span className={classes.mark} data-tone={tone} aria-hidden="true">
                {mark}
              </span>
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ol>
    </SidePanel>
  )
}

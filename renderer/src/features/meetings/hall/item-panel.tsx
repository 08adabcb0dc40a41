import type { HallView } from '@shared/contract/hall'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { ReactNode } from 'react'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import type { HallControl } from './hall-control'
import { countText } from './hall-figures'
import { clockOf } from './hall-time'
import classes from './hall.module.css'

type Props = { item: HallView['agenda'][number]; control: HallControl; place: ReactNode; actions: readonly Action[] }

/** The item one is at while nothing is voted: what it is about, what came of it, what was asked, who declared an interest. */
export function ItemPanel({ item, control, place, actions }: Props) {
  const text = useText()
  const say = text.hall.item
  const { state } = control
  const begun = state.items[item.itemId]?.begunAt
  const { met, counted, needed } = state.quorum
  const facts = [
    item.presenter === '' ? '' : say.presenter(item.presenter),
    begun === undefined ? '' : say.begun(clockOf(begun)),
    item.minutesPlanned === 0 ? '' : say.minutes(countText(item.minutesPlanned)),
  ]
  return (
    <section className={classes.motion} aria-label={item.title}>
      <div className={classes.head}>
        {place}
        <span className={classes.badge} data-tone="plain">
          {state.phase === 'paused' ? say.state.paused : say.state.talking}
        </span>
        <span className={classes.space} />
        <span className={classes.muted}>{facts.filter(Boolean).join(', ')}</span>
      </div>
      <p className={classes.motionText}>{item.title}</p>
      {met ? null : (
        <p className={classes.verdictLine} data-tone="red" role="alert">
          <Icon name="warn" />
          {say.lost(countText(counted), countText(needed ?? 0))}
        </p>
      )}
      <div className={classes.scroll} tabIndex={0}>
        {item.draft === '' ? null : (
          <>
            <h3>{say.draft}</h3>
            <p className={classes.draft}>{item.draft}</p>
          </>
        )}
        <Results itemId={item.itemId} control={control} />
        <Talk itemId={item.itemId} control={control} />
      </div>
      <div className={classes.buttons}>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} primary={index === 0} size="lg" />
        ))}
      </div>
    </section>
  )
}

function Results({ itemId, control }: { itemId: string; control: HallControl }) {
  const text = useText()
  const motions = control.state.motions.filter((motion) => motion.itemId === itemId && motion.closedAt !== null)
  if (motions.length === 0) return null
  return (
    <>
      <h3>{text.hall.item.results}</h3>
      <ul className={classes.talk}>
        {motions.map(({ motionId, text: words, passed, for: yes, base, dissents }) => (
          <li key={motionId}>
            <span className={classes.badge} data-tone={passed ? 'green' : 'red'}>
              {passed ? text.hall.motion.passed : text.hall.motion.failed}
            </span>{' '}
            {words} ({countText(yes)}/{countText(base)})
            {dissents.map(({ person, text: kept }) => (
              <p key={person.name + kept}>
                {text.hall.item.dissent(person.name)}: {kept}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Talk({ itemId, control }: { itemId: string; control: HallControl }) {
  const text = useText()
  const say = text.hall.item
  const questions = control.state.questions.filter((question) => question.itemId === itemId)
  const interests = control.state.interests.filter((interest) => interest.itemId === itemId)
  return (
    <>
      {interests.length === 0 ? null : (
        <>
          <h3>{say.interests}</h3>
          <ul className={classes.talk}>
            {interests.map(({ person, text: words, at }) => (
              <li key={at + person.name}>
                <b>{person.name}</b>: {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {questions.length === 0 ? null : (
        <>
          <h3>{say.questions}</h3>
          <ul className={classes.talk}>
            {questions.map(({ questionId, asker, text: words, answer }) => (
              <li key={questionId}>
                <b>{asker.name}</b>: {words}
                {answer === null ? (
                  <em className={classes.badge} data-tone="amber">
                    {say.unanswered}
                  </em>
                ) : (
                  <p>
                    <b>{answer.by.name}</b>: {answer.text}
                    {answer.owner === null
                      ? null
                      : ` (${say.owner(answer.owner.name, answer.dueOn === null ? '' : formatCivilDate(answer.dueOn))})`}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

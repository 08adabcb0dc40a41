import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import classes from './charter.module.css'

export type CharterReviewProps = {
  review: { adoptedOn: CivilDate; at: string; user: string } | null
  /** What article 115.1 demands; empty when nothing. */
  transition: string
  today: CivilDate
}

/** Asks once whether the book was compared with the charter on paper (article 115.1), and says when it was. */
export function CharterReview({ review, transition, today }: CharterReviewProps) {
  const say = useText().charter.review
  const [again, setAgain] = useState(false)
  if (review !== null && !again) {
    const said = say.done(momentText(review.at), review.user, formatCivilDate(review.adoptedOn))
    return (
      <Note tone={transition === '' ? 'green' : 'amber'}>
        {`${said} ${transition} `}
        <button type="button" className={classes.link} onClick={() => setAgain(true)}>
          {say.again}
        </button>
      </Note>
    )
  }
  return (
    <Note tone="amber">
      <p>{`${say.words} ${transition}`}</p>
      <ReviewForm adoptedOn={review?.adoptedOn ?? null} today={today} onDone={() => setAgain(false)} />
    </Note>
  )
}

function ReviewForm(props: { adoptedOn: CivilDate | null; today: CivilDate; onDone: () => void }) {
  const text = useText()
  const say = text.charter.review
  const { context } = useActionHost()
  const [adoptedOn, setAdoptedOn] = useState(props.adoptedOn)
  const command = useCommand(core.charter.review)
  const confirm = async () => {
    if (adoptedOn === null || (await command.run({ adoptedOn })) === null) return
    showDone(say.thanks)
    props.onDone()
  }
  return (
    <div className={classes.review}>
      <DateInput
        label={say.adoptedOn}
        value={adoptedOn}
        today={props.today}
        max={props.today}
        onChange={setAdoptedOn}
      />
      <KeyButton
        label={say.confirm}
        blocked={context.whyNot('charter.change') ?? (adoptedOn === null ? text.charter.dateMissing : null)}
        loading={command.busy}
        onPress={() => void confirm()}
      />
      {command.error === null ? null : <span role="alert">{failureWords(command.error, text.failure).join(' ')}</span>}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { WaitingSeats as Waiting } from '@shared/contract/post-parts'
import { formatCivilDate } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import { useActionHost } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import classes from './posts.module.css'

/** Elections of signed resolutions whose seats are not given yet, each with the button that gives them. */
export function WaitingSeats({ form }: { form: 'full' | 'simplified' }) {
  const text = useText()
  const say = text.posts.waiting
  const { context } = useActionHost()
  const { data } = useQuery(api.posts.waiting.queryOptions({ input: {} }))
  const give = useCommand(core.posts.appointElected)
  const run = async ({ resolutionId, ordinal, number }: Waiting) => {
    const answer = await give.run({ resolutionId, ordinal })
    if (answer === null) return
    showDone(answer.leftOut.length === 0 ? say.done(number) : say.leftOut(answer.leftOut.join(', ')))
  }
  const waiting = data?.waiting ?? []
  if (waiting.length === 0) return null
  return (
    <Note tone="amber">
      {waiting.map((one) => (
        <div key={`${one.resolutionId} ${one.ordinal}`} className={classes.waiting}>
          <span>
            {say.words(one.number, formatCivilDate(one.date), postKindWords(one.post, form), one.names.join(', '))}
          </span>
          <KeyButton
            label={say.give}
            blocked={context.whyNot('post.change')}
            loading={give.busy}
            onPress={() => void run(one)}
          />
        </div>
      ))}
      {give.error === null ? null : <p role="alert">{failureWords(give.error, text.failure).join(' ')}</p>}
    </Note>
  )
}

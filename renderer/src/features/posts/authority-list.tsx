import { useQuery } from '@tanstack/react-query'
import type { SigningAuthority } from '@shared/contract/post-parts'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useActionHost } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'
import classes from './posts.module.css'

/** Every written right to sign, and taking one back from today on. */
export function AuthorityList() {
  const text = useText()
  const say = text.posts.authority
  const { data } = useQuery(api.posts.authorities.queryOptions({ input: {} }))
  const withdraw = useCommand(core.posts.withdrawAuthority)
  const { today } = useWorkPeriod()
  const authorities = data?.authorities ?? []
  const take = async ({ authorityId, name, fromDate }: SigningAuthority) => {
    const withdrawnOn = today < fromDate ? fromDate : today
    if ((await withdraw.run({ authorityId, withdrawnOn })) !== null) showDone(say.withdrawDone(name))
  }
  return (
    <section className={classes.authorities} aria-label={say.list}>
      <h3>{say.list}</h3>
      {authorities.length === 0 ? <p className={classes.quiet}>{say.none}</p> : null}
      {authorities.map((authority) => (
        <AuthorityRow key={authority.authorityId} authority={authority} onTake={() => void take(authority)} />
      ))}
      {withdraw.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(withdraw.error, text.failure).join(' ')}
        </Note>
      )}
    </section>
  )
}

function AuthorityRow({ authority, onTake }: { authority: SigningAuthority; onTake: () => void }) {
  const text = useText()
  const say = text.posts.authority
  const { context } = useActionHost()
  const { giverName, name, scope, paper, fromDate, toDate, withdrawnOn } = authority
  return (
    <div className={classes.authority}>
      <div>
        <b>{name}</b>
        <span className={classes.under}>{text.posts.signing.byAuthority(giverName)}</span>
      </div>
      <div>
        {scope}
        <span className={classes.under}>{paper}</span>
      </div>
      <div>{say.between(formatCivilDate(fromDate), formatCivilDate(toDate))}</div>
      {withdrawnOn === null ? (
        <KeyButton label={say.withdraw} blocked={context.whyNot('post.change')} onPress={onTake} />
      ) : (
        <Tag>{say.withdrawn(formatCivilDate(withdrawnOn))}</Tag>
      )}
    </div>
  )
}

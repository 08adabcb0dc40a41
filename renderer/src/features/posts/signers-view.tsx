import { useQuery } from '@tanstack/react-query'
import type { DaySigner } from '@shared/contract/post-parts'
import { formatCivilDate } from '@shared/domain/civil-date'
import { articleWords } from '@shared/text/article'
import { postKindWords } from '@shared/text/posts'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { AuthorityList } from './authority-list'
import type { PostsPlace } from './use-posts-place'
import classes from './posts.module.css'

/** Who could sign for the co-operative on the day above, for what, and by which paper. */
export function SignersView({ place }: { place: PostsPlace }) {
  const say = useText().posts.signing
  const { data } = useQuery(api.posts.signersOn.queryOptions({ input: { date: place.on } }))
  const signers = data?.signers ?? []
  return (
    <Sheet title={say.question(formatCivilDate(place.on))} fill padded>
      <div className={classes.signers}>
        {signers.some(({ expired }) => expired) ? <Note tone="amber">{say.expiredWords}</Note> : null}
        {data !== undefined && signers.length === 0 ? (
          <EmptyState icon="posts" title={say.none}>
            {say.noneWay}
          </EmptyState>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th>{say.name}</th>
                <th>{say.as}</th>
                <th>{say.scope}</th>
                <th>{say.paper}</th>
                <th>{say.time}</th>
              </tr>
            </thead>
            <tbody>
              {signers.map((signer) => (
                <SignerRow
                  key={`${signer.kind} ${signer.by} ${signer.name} ${signer.paper}`}
                  signer={signer}
                  place={place}
                />
              ))}
            </tbody>
          </table>
        )}
        <AuthorityList />
      </div>
    </Sheet>
  )
}

function SignerRow({ signer, place }: { signer: DaySigner; place: PostsPlace }) {
  const say = useText().posts.signing
  const form = place.chart?.form ?? 'full'
  return (
    <tr>
      <td>
        <b>{signer.name}</b>
        {signer.expired ? <Tag tone="red">{say.expired}</Tag> : null}
      </td>
      <td>
        {postKindWords(signer.kind, form)}
        {signer.by === 'authority' ? <span className={classes.under}>{say.byAuthority(signer.giver)}</span> : null}
      </td>
      <td>
        {signer.scope}
        {signer.article === '' ? null : <span className={classes.under}>{articleWords(signer.article)}</span>}
      </td>
      <td>{signer.paper}</td>
      <td>
        {say.from(formatCivilDate(signer.fromDate))}
        {signer.untilDate === null ? null : (
          <span className={classes.under}>{say.until(formatCivilDate(signer.untilDate))}</span>
        )}
      </td>
    </tr>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'
import { useWorkPeriod } from '../../../ui/work-period'

/** The posts a member holds or held; nothing for one who never had any. */
export function PostsPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.posts
  const { today } = useWorkPeriod()
  const { data } = useQuery(api.posts.list.queryOptions({ input: { on: today, member: member.code } }))
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  const posts = data?.posts ?? []
  if (posts.length === 0) return null
  const form = info.data?.governanceForm ?? 'full'
  return (
    <Sheet title={say.ofMember} padded>
      <FactList
        facts={posts.map(({ kind, team, fromDate, endedOn, termEndsOn, standing, state }) => {
          const until = endedOn ?? termEndsOn
          const span =
            until === null
              ? say.from(formatCivilDate(fromDate))
              : say.span(formatCivilDate(fromDate), formatCivilDate(until))
          const stands = state === 'held' && standing !== 'none' ? say.term[standing] : say.state[state]
          return {
            name: `${postKindWords(kind, form)}${team === '' ? '' : ` ${team}`}`,
            value: `${span} (${stands})`,
          }
        })}
      />
    </Sheet>
  )
}

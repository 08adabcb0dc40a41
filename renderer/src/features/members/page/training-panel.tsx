import { useQuery } from '@tanstack/react-query'
import type { MemberDetail } from '@shared/contract/members'
import { formatCivilDate } from '@shared/domain/civil-date'
import { graduationClassWords } from '@shared/text/training-words'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'

/** The courses a member attended and their certificates; nothing for one who never did. */
export function TrainingPanel({ member }: { member: MemberDetail }) {
  const say = useText().training
  const { data } = useQuery(api.personCourses.list.queryOptions({ input: { member: member.code } }))
  const courses = (data?.courses ?? []).filter((one) => one.void === null)
  if (courses.length === 0) return null
  return (
    <Sheet title={say.ofMember} padded>
      <FactList
        facts={courses.map(({ programme, school, standing, resultClass, certificateNumber, issuedOn }) => {
          const result = resultClass === null ? say.courseStanding[standing] : graduationClassWords[resultClass]
          const number = issuedOn === null ? '' : `, ${say.number(certificateNumber, formatCivilDate(issuedOn))}`
          return { name: programme, value: `${say.memberLine(school, result)}${number}` }
        })}
      />
    </Sheet>
  )
}

import { formatCivilDate } from '@shared/domain/civil-date'
import type { MemberDetail } from '@shared/contract/members'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'

/** Who the member is, their sensitive fields masked. */
export function FactsPanel({ member }: { member: MemberDetail }) {
  const say = useText().members.page
  const facts = [
    { name: say.fact.idNumber, value: member.idNumber },
    { name: say.fact.address, value: member.address },
    { name: say.fact.phone, value: member.phone },
    { name: say.fact.joinedOn, value: member.joinedOn === null ? '' : formatCivilDate(member.joinedOn) },
  ]
  return (
    <Sheet title={say.facts} padded>
      <FactList facts={facts.filter(({ value }) => value !== '')} />
    </Sheet>
  )
}

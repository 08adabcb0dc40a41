import type { MemberDetail } from '@shared/contract/members'
import { useActionHost } from '../../../actions/actions-context'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { ScanList } from '../../../ui/scan-list'
import { Sheet } from '../../../ui/sheet'

/** The scanned papers of a member; opening one is written into the history. */
export function ScansPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const { context } = useActionHost()
  const scans = useScans('member', member.code)
  return (
    <Sheet title={text.members.page.scans} padded>
      <ScanList {...scans} blocked={context.whyNot('member.change')} closed={context.whyNot('member.reveal')} />
    </Sheet>
  )
}

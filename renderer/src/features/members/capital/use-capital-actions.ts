import type { MemberCapital } from '@shared/contract/capital'
import { useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'

/** Which form of capital is open. */
export type CapitalDoing =
  | 'contribute'
  | 'refund'
  | 'transfer'
  | 'reduce'
  | 'certify'
  | 'recordCertificate'
  | 'withdraw'

/** What can be done with a member's capital; keys work in the place of the members only. */
export function useCapitalActions(member: MemberCapital | null) {
  const say = useText().memberCapital
  const { show } = usePaper()
  const [doing, setDoing] = useState<CapitalDoing | null>(null)
  const blocked = (context: ActionContext) => {
    if (context.readOnly) return say.readOnly
    return context.can('capital.change') ? null : say.notPermitted
  }
  const action = (id: CapitalDoing, keys?: string): Action => ({
    id: `members.capital.${id}`,
    place: 'members',
    label: say.act[id],
    ...(keys === undefined ? {} : { keys }),
    when: () => member !== null,
    blocked,
    perform: () => setDoing(id),
  })
  const certificate = member?.certificate ?? null
  const printable = certificate !== null && certificate.kind !== 'recorded'
  const print: Action = {
    id: 'members.capital.print',
    place: 'members',
    label: say.act.print,
    keys: 'Alt Z',
    when: (context) => printable && context.can('member.reveal'),
    perform: () => {
      if (certificate === null) return
      const { certificateId } = certificate
      show(async () => (await core.capital.printCertificate({ certificateId })).file)
    },
  }
  const owing = member !== null && member.pledged > member.paid
  const leaving = member !== null && (member.stage === 'left' || member.stage === 'leaving' || member.paid <= 0)
  const contributing = member !== null && member.type !== 'nonContributing'
  const all = [
    ...(contributing ? [action('contribute', 'Alt G')] : []),
    ...(member !== null && member.paid > 0 ? [action('refund', 'Alt V'), action('transfer', 'Alt J')] : []),
    ...(owing ? [action('reduce', 'Alt M')] : []),
    ...(contributing ? [action('certify', 'Alt Y')] : []),
    ...(contributing && certificate === null ? [action('recordCertificate')] : []),
    ...(certificate !== null && leaving ? [action('withdraw')] : []),
    ...(printable ? [print] : []),
  ]
  return {
    all,
    doing,
    stop: () => setDoing(null),
    printHandover: (changeId: number) => show(async () => (await core.capital.printHandover({ changeId })).file),
  }
}

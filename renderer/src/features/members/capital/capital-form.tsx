import type { MemberCapital } from '@shared/contract/capital'
import { CertifyForm, RecordCertificateForm, WithdrawForm } from './certificate-form'
import { ContributionForm } from './contribution-form'
import { GivingUpForm } from './giving-up-form'
import type { CapitalDoing } from './use-capital-actions'

/** The form of what is being done with a member's capital. */
export function CapitalForm(props: { doing: CapitalDoing; member: MemberCapital; onDone: () => void }) {
  const { doing, member, onDone } = props
  const common = { member, onDone }
  const key = `${doing} ${member.code}`
  switch (doing) {
    case 'contribute':
      return <ContributionForm {...common} key={key} />
    case 'refund':
    case 'transfer':
    case 'reduce':
      return <GivingUpForm {...common} key={key} kind={doing} />
    case 'certify':
      return <CertifyForm {...common} key={key} />
    case 'recordCertificate':
      return <RecordCertificateForm {...common} key={key} />
    case 'withdraw':
      return <WithdrawForm {...common} key={key} />
  }
}

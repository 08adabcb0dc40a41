import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The register of certificates, from anywhere in a school's book. Draws nothing. */
export function CertificatesEverywhere() {
  const say = useText().certificates
  useActions([
    { id: 'certificates.open', label: say.title, icon: 'file', perform: ({ navigate }) => navigate('/certificates') },
  ])
  return null
}

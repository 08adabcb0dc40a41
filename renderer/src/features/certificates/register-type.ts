import type { CertificateLine, WaitingDecision } from '@shared/contract/certificates'

/** What the core answers of the register. */
export type Register = { lines: CertificateLine[]; total: number; waiting: WaitingDecision[]; nextNumber: string }

/** What is being done beside the register. */
export type Doing = 'looking' | 'issue' | 'correct' | 'receive' | 'revoke' | 'copy' | 'blank'

/** A form beside one line. */
export type LineFormProps = { line: CertificateLine; onBack: () => void }

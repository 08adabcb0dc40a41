import type { PaperKind, StepKind } from '@shared/contract/membership'

const papers: Readonly<Record<StepKind, readonly PaperKind[]>> = {
  application: ['application'],
  admission: ['admission'],
  rejection: ['rejection'],
  // The fee's paper is its voucher's; a refund's are those of capital.
  fee: [],
  activation: ['confirmation'],
  change: ['change'],
  leavingRequest: ['leavingRequest'],
  leavingDecision: ['leavingDecision'],
  withdrawal: [],
  departure: ['departure', 'settlement'],
  refund: [],
}

/** Which papers a step prints. */
export function papersOf(kind: StepKind): readonly PaperKind[] {
  return papers[kind]
}

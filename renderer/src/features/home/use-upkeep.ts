import type { VerificationInput, VerificationResult } from '@shared/contract/verification'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { showDone, showFault } from '../../ui/toast'

/** Verifying and backing up from the first page; how they end is said in the corner, since one may be looking elsewhere. */
export function useUpkeep() {
  const text = useText()
  const say = text.home.state
  const verification = useTask<VerificationInput, VerificationResult>(core.verification.run)
  const backup = useTask<object, { file: string }>(core.backups.make)
  const verify = async () => {
    const result = await verification.start({})
    if (result === null) return
    const failed = result.checks.filter(({ ok }) => !ok).length
    if (result.ok) showDone(say.verified)
    else showFault(say.verifiedFaulty(failed))
  }
  const backUp = async () => {
    const result = await backup.start({})
    if (result !== null) showDone(say.backedUp(result.file))
  }
  const faults = [verification.state, backup.state].flatMap((state) =>
    state.status === 'failed' ? failureWords(state.error, text.failure) : [],
  )
  return { verification, backup, verify: () => void verify(), backUp: () => void backUp(), faults }
}

export type Upkeep = ReturnType<typeof useUpkeep>
